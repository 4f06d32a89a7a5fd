package io.upushy.release.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of package inspection; {@code env.example.yaml} explains each key.
 *
 * @param inspectionLimit most megabytes (2^20 bytes) of a package that is inspected
 * @param inspectionTimeout seconds that one inspection may take
 * @param inspectionConcurrency how many packages are inspected at a time
 * @param dataDir where a package is while it is read
 */
@Validated
@ConfigurationProperties
record InspectionSettings(
        @DefaultValue("4096") @Min(1) @Max(1_048_576) int inspectionLimit,
        @DefaultValue("120") @Min(5) @Max(3600) int inspectionTimeout,
        @DefaultValue("2") @Min(1) @Max(64) int inspectionConcurrency,
        @DefaultValue("./data") Path dataDir) {

    long limitBytes() {
        return inspectionLimit * 1024L * 1024L;
    }

    Duration timeout() {
        return Duration.ofSeconds(inspectionTimeout);
    }

    Path folder() {
        return dataDir.toAbsolutePath().normalize().resolve("inspection");
    }
}
