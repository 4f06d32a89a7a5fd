package io.upushy.pipeline.artifact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

@Schema(description = "That somebody went back to an earlier run's release")
record Rollback(
        String id,
        String projectId,
        String artifactId,
        String runId,
        @Schema(example = "41") long runNumber,
        @Schema(description = "The source that devices are offered again") String releaseId,
        @Schema(example = "1.3.9") String version,
        @Schema(description = "The newer sources that were turned off") List<String> disabled,
        @Schema(example = "1.4.0 crashes on Android 9") String reason,
        @Schema(description = "Who did it") String userId,
        String username,
        Instant createdTime) {}
