package io.upushy.release.housekeeping;

import io.upushy.settings.AdjustableSetting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
        @DefaultValue("24") @Min(0) @Max(HousekeepingSettings.MAX_HOURS) int deletedPackageHours,
        @DefaultValue("7") @Min(0) @Max(HousekeepingSettings.MAX_DAYS) int orphanUploadDays) {

    static final String DELETED_PACKAGE_HOURS = "DELETED_PACKAGE_HOURS";
    static final String ORPHAN_UPLOAD_DAYS = "ORPHAN_UPLOAD_DAYS";
    static final int MAX_HOURS = 8760;
    static final int MAX_DAYS = 3650;

    AdjustableSetting adjustableHours() {
        return new AdjustableSetting(DELETED_PACKAGE_HOURS, deletedPackageHours, 0, MAX_HOURS);
    }

    AdjustableSetting adjustableDays() {
        return new AdjustableSetting(ORPHAN_UPLOAD_DAYS, orphanUploadDays, 0, MAX_DAYS);
    }
}
