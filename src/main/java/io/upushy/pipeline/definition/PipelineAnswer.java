package io.upushy.pipeline.definition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A definition, for people. */
record PipelineAnswer(
        @Schema(example = "4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c") String id,
        @Schema(example = "4a5f0b9d5cbc6d6f4f0c9a5f8b1e2d3c") String projectId,
        @Schema(example = "Release wgt") String name,
        @Schema(description = "As its author wrote it") String yaml,
        @Schema(description = "Who changed it last; absent: they are gone", example = "lin") @Nullable String updatedBy,
        Instant createdTime,
        Instant updatedTime) {

    StoredPipeline stored() {
        return new StoredPipeline(id, projectId, name, yaml);
    }
}
