package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run as the API tells it. */
@Schema(name = "PipelineRun")
record RunAnswer(
        @Schema(example = "0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f") String id,
        String projectId,
        @Schema(description = "Counts the project's runs from 1", example = "17") long number,
        @Schema(description = "Null when the definition is not a stored one") @Nullable String pipelineId,
        @Schema(example = "Release") String pipelineName,
        RunState state,
        @Schema(description = "manual, webhook, api, rerun, cloud_build or hosting", example = "webhook")
                String trigger,
        @Schema(example = "main") @Nullable String branch,
        @Schema(example = "v1.2.0") @Nullable String tag,
        @Schema(example = "9fceb02d0ae598e95dc970b74767f19372d61af8") @Nullable String commit,
        @Schema(description = "The first line of the commit's message", example = "Fix the login") @Nullable
                String message,
        @Schema(example = "Lin") @Nullable String author,
        @Schema(description = "The number of the run this one repeats", example = "16") @Nullable Long rerunOf,
        @Schema(description = "A user's id") String startedBy,
        @Schema(description = "That user's login name", example = "lin") @Nullable String startedByName,
        @Schema(description = "Whether somebody asked for its end") boolean cancelRequested,
        @Schema(
                        description = "Why it failed or was cancelled, and what to do",
                        example = "The step build took too long")
                @Nullable
                String failure,
        Instant queuedTime,
        @Nullable Instant startedTime,
        @Nullable Instant endedTime) {

    static RunAnswer of(Run run, FailureTexts texts, Locale locale) {
        var facts = run.facts();
        var trigger = facts.trigger();
        return new RunAnswer(
                facts.id(),
                facts.projectId(),
                facts.number(),
                facts.pipelineId().isEmpty() ? null : facts.pipelineId(),
                run.pipelineName(),
                run.state(),
                kind(trigger),
                trigger.branch(),
                trigger.tag(),
                trigger.commit(),
                trigger.message(),
                trigger.author(),
                trigger.rerunOf(),
                facts.startedBy(),
                run.starter(),
                run.cancelRequestedBy() != null,
                run.failure() == null ? null : texts.of(run.failure(), locale),
                facts.created(),
                run.started(),
                run.ended());
    }

    private static String kind(Trigger trigger) {
        Kind kind = trigger.kind();
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
