package io.upushy.pipeline.run;

import io.upushy.pipeline.RunDirectory;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunProgress;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.run.RunFollower.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other packages may know of runs. */
@Component
class KnownRuns implements RunDirectory, RunProgress {

    private final RunRepository runs;
    private final RunFollower follower;
    private final FailureTexts texts;

    KnownRuns(RunRepository runs, RunFollower follower, FailureTexts texts) {
        this.runs = runs;
        this.follower = follower;
        this.texts = texts;
    }

    @Override
    public Mono<RunFacts> find(String runId) {
        return runs.find(runId).map(Run::facts);
    }

    @Override
    public Flux<Progress> of(String runId, Locale locale) {
        return Flux.defer(() -> {
            var differences = new Differences(locale);
            return follower.follow(runId).concatMapIterable(differences::since);
        });
    }

    /** What one listener has not been told yet. */
    private final class Differences {

        private final Map<Integer, RunProgress.StepState> told = new HashMap<>();
        private final Locale locale;

        private Differences(Locale locale) {
            this.locale = locale;
        }

        /** The steps that are in another state than before, in their order, then the run. */
        private List<Progress> since(Seen seen) {
            var news = new ArrayList<Progress>();
            var before =
                    seen.run().state().isFinal() ? RunState.RUNNING : seen.run().state();
            for (var step : seen.steps()) {
                var state = stateOf(step);
                if (state != told.put(step.position(), state)) {
                    news.add(new Progress(before, step.name(), step.kind(), state, text(step.failure())));
                }
            }
            news.add(new Progress(
                    seen.run().state(), null, null, null, text(seen.run().failure())));
            return news;
        }

        private @Nullable String text(@Nullable Failure failure) {
            return failure == null ? null : texts.of(failure, locale);
        }
    }

    /** What is taken back had happened, or had failed. */
    private static RunProgress.StepState stateOf(RunStep step) {
        return switch (step.state()) {
            case PENDING, BLOCKED -> RunProgress.StepState.WAITING;
            case RUNNING -> RunProgress.StepState.RUNNING;
            case FAILED -> RunProgress.StepState.FAILED;
            case SKIPPED -> RunProgress.StepState.SKIPPED;
            case CANCELED -> RunProgress.StepState.CANCELED;
            case COMPENSATING, COMPENSATED ->
                step.failure() == null ? RunProgress.StepState.SUCCEEDED : RunProgress.StepState.FAILED;
            case SUCCEEDED, COMPENSATION_FAILED -> RunProgress.StepState.SUCCEEDED;
        };
    }
}
