package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A device of a project, as it last reported itself. */
record Device(
        long id,
        @Schema(description = "Empty for rows of a time that did not know it") String projectId,
        String uuid,
        @Schema(example = "HUAWEI") String brand,
        String model,
        @Schema(example = "2.75") double pixelRatio,
        long screenWidth,
        long screenHeight,
        long windowWidth,
        long windowHeight,
        long statusBarHeight,
        String language,
        @Schema(description = "Operating system", example = "Android 14") String system,
        @Schema(description = "Version of the uni-app engine") String version,
        String fontSizeSetting,
        @Schema(example = "android") String platform,
        String sdkVersion,
        long windowTop,
        long windowBottom,
        @Schema(description = "Hot update it last ran") String wgtVersion,
        long wgtVersionCode,
        @Schema(description = "App it last had installed") String nativeVersion,
        long nativeVersionCode,
        @Schema(description = "First seen") Instant createdTime,
        @Schema(description = "Last seen") Instant updatedTime) {}
