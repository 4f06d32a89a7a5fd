package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.release.Platform;
import io.upushy.release.VersionCodes;
import io.upushy.web.ApiException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a release on a device. */
@Schema(name = "DeviceReport")
record ReportRequest(
        @NotNull @Size(min = 32, max = 36) String projectId,
        @Schema(allowableValues = {"android", "ios"}) @NotNull @Pattern(regexp = "android|ios") String platform,
        @Schema(description = "The id of the offered release") @NotNull @Size(min = 32, max = 36) String sourceId,
        @Schema(allowableValues = {"downloaded", "installed", "failed", "launched"})
                @NotNull
                @Pattern(regexp = "downloaded|installed|failed|launched")
                String event,
        @Schema(description = "Identifies the device; may be left out when systemInfo has it") @Nullable String uuid,
        @Nullable SystemId systemInfo,
        @Schema(description = "Why it failed, for statistics; cut to 50 characters", example = "1205") @Nullable
                String code,
        @Schema(
                        description = "Why it failed, for people; cut to 255 characters",
                        example = "wgt version does not match")
                @Nullable
                String message,
        @Schema(description = "The app it has installed", example = "100") @Min(0) @Max(VersionCodes.MAX) @Nullable
                Long nativeVersionCode,
        @Schema(description = "The hot update it runs", example = "104") @Min(0) @Max(VersionCodes.MAX) @Nullable
                Long wgtVersionCode) {

    private static final int MAX_UUID = 36;
    private static final int MAX_REASON = 50;
    private static final int MAX_MESSAGE = 255;

    /** The part of systemInfo that is read. */
    record SystemId(@Nullable String uuid) {}

    /** @throws ApiException 400 when it does not say which device it comes from */
    DeviceReport toReport(Instant at) {
        return new DeviceReport(
                projectId,
                Platform.valueOf(platform.toUpperCase(Locale.ROOT)),
                sourceId,
                DeviceReport.Event.valueOf(event.toUpperCase(Locale.ROOT)),
                device(),
                nativeVersionCode == null ? 0 : nativeVersionCode,
                wgtVersionCode == null ? 0 : wgtVersionCode,
                cut(code, MAX_REASON),
                cut(message, MAX_MESSAGE),
                at);
    }

    private String device() {
        var given = cut(uuid == null && systemInfo != null ? systemInfo.uuid() : uuid, MAX_UUID);
        if (given.isBlank()) {
            throw ApiException.invalid("uuid", "telemetry.uuid");
        }
        return given;
    }

    /** Without splitting a character. */
    private static String cut(@Nullable String text, int length) {
        if (text == null || text.length() <= length) {
            return text == null ? "" : text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
