package io.upushy.release;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of uploads by server; {@code env.example.yaml} explains each key.
 *
 * @param serverUploadLimit most megabytes (2^20 bytes) of one package
 * @param webOss whether browsers upload with credentials of their own, so that none are handed out here
 * @param serverWebOss another name of webOss
 * @param dataDir where a package waits whose form names its project only after it
 */
@Validated
@ConfigurationProperties
record UploadSettings(
        @DefaultValue("2048") @Min(1) @Max(1_048_576) int serverUploadLimit,
        @DefaultValue("false") boolean webOss,
        @DefaultValue("false") boolean serverWebOss,
        @DefaultValue("./data") Path dataDir) {

    long limitBytes() {
        return serverUploadLimit * 1024L * 1024L;
    }

    boolean browsersHoldCredentials() {
        return webOss || serverWebOss;
    }

    Path waitingRoom() {
        return dataDir.toAbsolutePath().normalize().resolve("uploads");
    }

    /** Where packages are while they are inspected. */
    Path inspectionRoom() {
        return dataDir.toAbsolutePath().normalize().resolve("inspection");
    }
}
