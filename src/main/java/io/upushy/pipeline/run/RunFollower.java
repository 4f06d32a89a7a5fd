package io.upushy.pipeline.run;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows runs: looks at once when one has changed on any instance, and from time to time in case that went unheard. */
@Component
class RunFollower {

    private static final Logger log = LoggerFactory.getLogger(RunFollower.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final RunRepository runs;
    private final StepRepository steps;
    private final RunChanges changes;

    RunFollower(RunRepository runs, StepRepository steps, RunChanges changes) {
        this.runs = runs;
        this.steps = steps;
        this.changes = changes;
    }

    /** Each state that is seen, the present one first; completes with the final one. A run that is deleted is not seen again. */
    Flux<Seen> follow(String runId) {
        return Flux.merge(
                        Mono.just(runId),
                        changes.of(runId),
                        Flux.interval(LOOK_EVERY).onBackpressureDrop())
                .onBackpressureLatest()
                .concatMap(look -> look(runId), 1)
                .distinctUntilChanged()
                .takeUntil(seen -> seen.run().state().isFinal());
    }

    private Mono<Seen> look(String runId) {
        return runs.find(runId)
                .zipWhen(run -> steps.of(runId), Seen::new)
                .timeout(TIMEOUT)
                .onErrorResume(failure -> {
                    log.warn("Run {} cannot be looked at: {}", runId, failure.toString());
                    return Mono.empty();
                });
    }

    /** A run with its steps; the run's lease and how long it was worked on are no difference to who looks. */
    record Seen(Run run, List<RunStep> steps) {

        Seen {
            run = run.withoutLease();
        }
    }
}
