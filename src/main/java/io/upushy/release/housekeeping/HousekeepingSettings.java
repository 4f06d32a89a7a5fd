package io.upushy.release.housekeeping;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of housekeeping in the store; {@code env.example.yaml} explains each key.
 *
 * @param deletedPackageHours hours that a package outlives its release
 * @param orphanUploadDays days after which an upload goes that no release uses; 0 for never
 */
@Validated
@ConfigurationProperties
record HousekeepingSettings(
        @DefaultValue("24") @Min(0) @Max(8760) int deletedPackageHours,
        @DefaultValue("7") @Min(0) @Max(3650) int orphanUploadDays) {

    Duration grace() {
        return Duration.ofHours(deletedPackageHours);
    }

    Duration orphanAge() {
        return Duration.ofDays(orphanUploadDays);
    }

    boolean sweepsOrphans() {
        return orphanUploadDays > 0;
    }
}
