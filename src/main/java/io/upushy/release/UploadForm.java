package io.upushy.release;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an upload as the API description shows it; {@link UploadService} reads it part by part. */
record UploadForm(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String projectId,
        @Schema(description = "Left out: the one in the package", example = "1.4.0") @Nullable String version,
        @Schema(description = "Left out: the one in the package", example = "104") @Nullable Long versionCode,
        @Schema(description = "Required for a wgt: the native version it is made for", example = "100") @Nullable
                Long nativeVersionCode,
        @Schema(description = "1 ask (default), 2 force, 3 silent") @Nullable Integer updateType,
        @Schema(
                        description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                int type,
        @Schema(description = "0 off, 1 on (default)") @Nullable Integer status,
        @Nullable String changelog,
        @Nullable String remark,
        @Schema(description = "See POST /api/source") @Nullable Boolean force,
        @Schema(
                        description = "The package",
                        type = "string",
                        format = "binary",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String file) {}
