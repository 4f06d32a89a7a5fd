package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Parameter;
import io.upushy.release.Platform;
import io.upushy.release.VersionCodes;
import io.upushy.web.ApiException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Of which device a decision is asked for: one that is known, or any with these versions; those given count for more. */
record DecisionQuery(
        @NotBlank String projectId,
        @Parameter(description = "A device that has checked for updates") @Nullable String uuid,
        @Parameter(description = "android or ios; as the device was last seen when absent") @Nullable String platform,
        @Parameter(description = "The app it has installed; as it was last seen when absent")
                @Min(0)
                @Max(VersionCodes.MAX)
                @Nullable
                Long nativeVersionCode,
        @Parameter(description = "The hot update it runs; as it was last seen when absent")
                @Min(0)
                @Max(VersionCodes.MAX)
                @Nullable
                Long wgtVersionCode) {

    boolean tellsAll() {
        return platformOrNull() != null && nativeVersionCode != null && wgtVersionCode != null;
    }

    boolean hasUuid() {
        return uuid != null && !uuid.isBlank();
    }

    /** The same with what is not given filled in. */
    DecisionQuery filledFrom(Device seen) {
        return new DecisionQuery(
                projectId,
                uuid,
                platformOrNull() == null ? seen.platform() : platform,
                nativeVersionCode == null ? Long.valueOf(seen.nativeVersionCode()) : nativeVersionCode,
                wgtVersionCode == null ? Long.valueOf(seen.wgtVersionCode()) : wgtVersionCode);
    }

    /** @throws ApiException 400 for a platform there is not */
    @Nullable
    Platform platformOrNull() {
        return switch (platform == null ? "" : platform) {
            case "" -> null;
            case "android" -> Platform.ANDROID;
            case "ios" -> Platform.IOS;
            default -> throw ApiException.invalid("platform", "update.platform");
        };
    }
}
