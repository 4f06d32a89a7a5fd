package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which runs of a project are asked for. */
record RunQuery(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Parameter(description = "Only those of this definition") @Size(max = 36) @Nullable String pipelineId,
        @Parameter(
                        description =
                                "Only those in this state: queued, blocked, running, compensating, succeeded, failed,"
                                        + " canceled or compensation_failed")
                @Pattern(
                        regexp = "(queued|blocked|running|compensating|succeeded|failed|canceled|compensation_failed)?")
                @Nullable
                String state) {

    String conditions() {
        return (isGiven(pipelineId) ? " AND r.pipeline_id = :pipelineId" : "")
                + (isGiven(state) ? " AND r.state = :state" : "");
    }

    /** A value for each name in the conditions. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>(Map.of("projectId", projectId));
        if (pipelineId != null && isGiven(pipelineId)) {
            values.put("pipelineId", pipelineId);
        }
        if (state != null && isGiven(state)) {
            values.put("state", state);
        }
        return values;
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
