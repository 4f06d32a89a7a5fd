package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.ServerRuns;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What modules above this one do with runs of the server itself. */
@Component
class ServerRunOffice implements ServerRuns {

    private final RunStarts starts;
    private final RunRepository runs;
    private final StepRepository steps;
    private final Steering steering;
    private final FailureTexts texts;

    ServerRunOffice(RunStarts starts, RunRepository runs, StepRepository steps, Steering steering, FailureTexts texts) {
        this.starts = starts;
        this.runs = runs;
        this.steps = steps;
        this.steering = steering;
        this.texts = texts;
    }

    @Override
    public Mono<RunFacts> start(
            String name, String about, String yaml, String startedBy, Function<RunFacts, Mono<Void>> together) {
        var trigger = new Trigger(Kind.HOSTING, null, null, null, about, null, null);
        return starts.startOfServer(name, yaml, startedBy, trigger, together);
    }

    @Override
    public Mono<Standing> standing(String runId, Locale locale) {
        return runs.find(runId).zipWhen(run -> steps.of(runId), (run, rows) -> standing(run, rows, locale));
    }

    private Standing standing(Run run, List<RunStep> rows, Locale locale) {
        var failure = run.failure() == null ? null : texts.of(run.failure(), locale);
        var notUndone = rows.stream()
                .filter(step -> step.state() == StepState.COMPENSATION_FAILED)
                .map(step -> new NotUndone(
                        step.name(), step.kind(), step.failure() == null ? "" : texts.of(step.failure(), locale)))
                .toList();
        return new Standing(run.id(), run.state(), failure, notUndone);
    }

    @Override
    public Mono<Void> compensate(String runId) {
        return steering.compensate(runId);
    }
}
