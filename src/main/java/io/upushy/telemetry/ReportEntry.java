package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What one device reported of one release. */
record ReportEntry(
        long id,
        String projectId,
        String sourceId,
        String uuid,
        @Schema(description = "downloaded, installed, failed or launched", example = "failed") String event,
        @Schema(example = "android") String platform,
        long nativeVersionCode,
        long wgtVersionCode,
        @Schema(description = "Why it failed, for statistics", example = "1205") String code,
        @Schema(description = "Why it failed, for people") String message,
        @Schema(description = "When it was reported") Instant createdTime) {}
