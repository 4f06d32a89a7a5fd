package io.upushy.storage.local;

import io.upushy.web.InvalidSetting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the local store; {@code env.example.yaml} explains each key.
 *
 * @param dataDir folder that holds the {@code objects} folder
 * @param storageBucket first part of the path objects are served at
 * @param storageAccessKeyId a lasting access key for tools such as ossutil, which may do everything; blank: none
 * @param storageUploadExpire hours after which an upload in parts that nobody goes on with is removed
 */
@Validated
@ConfigurationProperties
record LocalSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("upushy") @Pattern(regexp = BUCKET, message = BUCKET_RULE) String storageBucket,
        @DefaultValue("") String storageAccessKeyId,
        @DefaultValue("") String storageAccessKeySecret,
        @DefaultValue("72") @Min(1) @Max(8760) int storageUploadExpire) {

    private static final String BUCKET =
            "(?!(api|docs|v3|actuator|assets|webjars|swagger-ui)$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]";
    private static final String BUCKET_RULE =
            "3 to 63 lower-case letters, digits and inner hyphens, and no path the server uses itself";
    private static final int SHORTEST_SECRET = 16;

    LocalSettings {
        if (storageAccessKeyId.isBlank() != storageAccessKeySecret.isBlank()) {
            throw InvalidSetting.because(
                    storageAccessKeyId.isBlank() ? "STORAGE_ACCESS_KEY_ID" : "STORAGE_ACCESS_KEY_SECRET",
                    "STORAGE_ACCESS_KEY_ID and STORAGE_ACCESS_KEY_SECRET go together, and one of them is missing.",
                    "Set both, or neither.");
        }
        if (!storageAccessKeySecret.isBlank() && storageAccessKeySecret.length() < SHORTEST_SECRET) {
            throw InvalidSetting.because(
                    "STORAGE_ACCESS_KEY_SECRET",
                    "STORAGE_ACCESS_KEY_SECRET is too short to be a secret.",
                    "Set STORAGE_ACCESS_KEY_SECRET to at least " + SHORTEST_SECRET + " random characters.");
        }
    }

    Path objects() {
        return dataDir.toAbsolutePath().normalize().resolve("objects");
    }

    boolean hasAccessKey() {
        return !storageAccessKeyId.isBlank();
    }

    Duration uploadExpire() {
        return Duration.ofHours(storageUploadExpire);
    }

    @Override
    public String toString() {
        return objects() + ", served at /" + storageBucket + "/";
    }
}
