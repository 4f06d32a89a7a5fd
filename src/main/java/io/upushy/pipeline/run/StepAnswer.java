package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.pipeline.Stage;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step of a run as the API tells it. */
@Schema(name = "PipelineStep")
record StepAnswer(
        @Schema(description = "From 0", example = "3") int position,
        @Schema(example = "build") String name,
        @Schema(example = "build") String kind,
        Stage stage,
        StepState state,
        @Schema(description = "Whether a person lets the run pass before it") boolean approval,
        @Schema(description = "How often it was begun", example = "1") int attempt,
        @Schema(description = "What it left for later steps", example = "{\"file\": \"app.wgt\"}")
                Map<String, String> outcome,
        @Schema(description = "Why it failed the last time, and what to do") @Nullable String failure,
        @Schema(description = "The id of the user who let the run pass") @Nullable String approvedBy,
        @Nullable Instant approvedTime,
        @Nullable Instant startedTime,
        @Nullable Instant endedTime) {

    static StepAnswer of(RunStep step, FailureTexts texts, Locale locale) {
        return new StepAnswer(
                step.position(),
                step.name(),
                step.kind(),
                step.stage(),
                step.state(),
                step.approval(),
                step.attempt(),
                step.outcome() == null ? Map.of() : step.outcome(),
                step.failure() == null ? null : texts.of(step.failure(), locale),
                step.approvedBy(),
                step.approved(),
                step.started(),
                step.ended());
    }
}
