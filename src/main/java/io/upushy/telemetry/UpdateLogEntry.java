package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One answered check. */
record UpdateLogEntry(
        long id,
        @Schema(description = "Empty for rows of a time that did not know it") String projectId,
        @Schema(description = "android or ios; empty for old rows") String platform,
        @Schema(description = "The device; empty when it has none") String uuid,
        String wgtVersion,
        long wgtVersionCode,
        String nativeVersion,
        long nativeVersionCode,
        @Schema(example = "ok") String message,
        @Schema(example = "200") long statusCode,
        @Schema(description = "Address the device called from", example = "203.0.113.7") String ipaddr,
        @Schema(description = "When it was answered") Instant createdTime) {}
