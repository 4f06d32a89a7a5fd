package io.upushy.pipeline.steps.ci.freeze;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nothing is published.
 *
 * @param projectId null: all projects
 * @param to the first moment after it
 */
public record Freeze(
        @Schema(description = "UUID") String id,
        @Schema(description = "null: all projects") @Nullable String projectId,
        @Schema(description = "When it begins") Instant from,
        @Schema(description = "When it is over") Instant to,
        @Schema(example = "Spring Festival") String reason,
        @Schema(description = "The username of who made it") String createdBy,
        Instant createdTime,
        Instant updatedTime,
        @Schema(description = "What administrators let through, the newest first") List<Exemption> overrides) {

    Freeze with(List<Exemption> others) {
        return new Freeze(id, projectId, from, to, reason, createdBy, createdTime, updatedTime, others);
    }

    /**
     * An administrator's leave to publish all the same.
     *
     * @param pipelineId the pipeline it is for, null: any of the branch
     * @param branch the branch it is for, null: any of the pipeline
     */
    public record Exemption(
            @Schema(description = "UUID") String id,
            @Schema(description = "null: any project's") @Nullable String projectId,
            @Nullable String pipelineId,
            @Nullable String branch,
            @Schema(example = "Security fix") String reason,
            @Schema(description = "When it ends") Instant until,
            @Schema(description = "The administrator's username") String createdBy,
            Instant createdTime) {}
}
