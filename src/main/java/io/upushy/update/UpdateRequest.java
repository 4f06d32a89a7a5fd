package io.upushy.update;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a check as the API description shows it; {@link DeviceCheckReader} reads it. */
record UpdateRequest(
        @Schema(
                        description = "32 to 36 characters",
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        example = "0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f")
                String projectId,
        @Schema(
                        allowableValues = {"android", "ios"},
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String platform,
        @Schema(example = "1.4.0") @Nullable String wgtVersion,
        @Schema(
                        description = "The hot update the device runs; a numeric string will do",
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        example = "104")
                long wgtVersionCode,
        @Schema(example = "1.0.0") @Nullable String nativeVersion,
        @Schema(
                        description = "The app that is installed; a numeric string will do",
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        example = "100")
                long nativeVersionCode,
        @Schema(
                        description = "What uni.getSystemInfo reports, as much of it as there is",
                        example = "{\"uuid\":\"d2a4…\",\"brand\":\"HUAWEI\",\"model\":\"P40\",\"pixelRatio\":2.75}")
                @Nullable
                Map<String, Object> systemInfo) {}
