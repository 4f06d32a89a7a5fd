package io.upushy.storage.local;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the local store; {@code env.example.yaml} explains each key.
 *
 * @param dataDir folder that holds the {@code objects} folder
 * @param storageBucket first part of the path objects are served at
 */
@Validated
@ConfigurationProperties
record LocalSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("upushy") @Pattern(regexp = BUCKET, message = BUCKET_RULE) String storageBucket) {

    private static final String BUCKET =
            "(?!(api|docs|v3|actuator|assets|webjars|swagger-ui)$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]";
    private static final String BUCKET_RULE =
            "3 to 63 lower-case letters, digits and inner hyphens, and no path the server uses itself";

    Path objects() {
        return dataDir.toAbsolutePath().normalize().resolve("objects");
    }
}
