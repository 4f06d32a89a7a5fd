package io.upushy.release;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new release; the embedded database keeps version codes as signed 32-bit integers. */
@Schema(name = "CreateSource")
record CreateRelease(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Schema(example = "1.4.0") @NotBlank @Size(min = 1, max = 255) String version,
        @Schema(example = "104") @NotNull @Min(1) @Max(CreateRelease.MAX_CODE) Long versionCode,
        @Schema(description = "Required for a wgt: the native version it is made for", example = "100")
                @Min(0)
                @Max(CreateRelease.MAX_CODE)
                @Nullable
                Long nativeVersionCode,
        @Schema(
                        description = "Object key of the uploaded package, or an absolute address",
                        example = "p/2026-11/k/app.wgt")
                @NotBlank
                @Size(min = 1, max = 1023)
                String url,
        @Schema(description = "1 ask (default), 2 force, 3 silent") @Min(1) @Max(3) @Nullable Integer updateType,
        @Schema(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") @NotNull @Min(1) @Max(4)
                Integer type,
        @Schema(description = "0 off, 1 on (default)") @Min(0) @Max(1) @Nullable Integer status,
        @Size(max = 255) @Nullable String changelog,
        @Size(max = 255) @Nullable String remark) {

    static final long MAX_CODE = Integer.MAX_VALUE;
}
