package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Parameter;
import io.upushy.release.VersionCodes;
import io.upushy.web.ApiException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which devices are asked for; what is absent does not matter. */
record DeviceQuery(
        @Nullable String projectId,
        @Parameter(description = "The whole uuid") @Nullable String uuid,
        @Parameter(description = "android or ios") @Nullable String platform,
        @Parameter(description = "How the model begins") @Nullable String model,
        @Parameter(description = "How the brand begins") @Nullable String brand,
        @Parameter(description = "The app it has installed") @Min(0) @Max(VersionCodes.MAX) @Nullable
                Long nativeVersionCode,
        @Parameter(description = "The hot update it runs") @Min(0) @Max(VersionCodes.MAX) @Nullable Long wgtVersionCode,
        @Parameter(description = "Last seen on this day or later, UTC", example = "2026-11-01")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable
                LocalDate from,
        @Parameter(description = "Last seen on this day or earlier, UTC", example = "2026-11-30")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable
                LocalDate to) {

    /** @throws ApiException 400 for a platform there is not, and days that no database keeps */
    Conditions conditions() {
        return new Conditions()
                .equal("project_id", projectId)
                .equal("uuid", uuid)
                .equal("platform", checkedPlatform())
                .beginsWith("model", model)
                .beginsWith("brand", brand)
                .equal("native_version_code", nativeVersionCode)
                .equal("wgt_version_code", wgtVersionCode)
                .within("updated_time", day("from", from), day("to", to));
    }

    private @Nullable String checkedPlatform() {
        if (platform == null || platform.isEmpty() || platform.equals("android") || platform.equals("ios")) {
            return platform;
        }
        throw ApiException.invalid("platform", "update.platform");
    }

    private static @Nullable LocalDate day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1970 || day.getYear() > 9998)) {
            throw ApiException.invalid(field, "validation.type");
        }
        return day;
    }
}
