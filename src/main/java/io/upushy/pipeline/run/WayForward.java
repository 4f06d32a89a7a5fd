package io.upushy.pipeline.run;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.definition.Definition.When;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes a run from its first unfinished step to the last. That a step begins is durable before it does anything, what it led to
 * before anything else is done.
 */
@Component
class WayForward {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final StepCalls calls;
    private final RunMeters meters;
    private final FailureTexts texts;
    private final Clock clock;

    WayForward(StepCalls calls, RunMeters meters, FailureTexts texts, Clock clock) {
        this.calls = calls;
        this.meters = meters;
        this.texts = texts;
        this.clock = clock;
    }

    /** Somebody wants the run to end. */
    private static final class Cancelled extends RuntimeException {

        private Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    Mono<Ending> of(RunAtWork work) {
        return Flux.range(0, work.size())
                .concatMap(position -> pass(work, position), 1)
                .next()
                .switchIfEmpty(Mono.fromSupplier(() -> work.hasFailed() ? Ending.FAILED : Ending.SUCCEEDED));
    }

    /** Empty: on to the next step. */
    private Mono<Ending> pass(RunAtWork work, int position) {
        return Mono.defer(() -> {
            var step = work.step(position);
            if (step.state().isOver()) {
                return Mono.empty();
            }
            if (work.lease().isCancelled()) {
                return Mono.just(Ending.CANCELED);
            }
            if (step.attempt() == 0 && !isItsCase(work, position)) {
                return work.change(position, it -> it.over(StepState.SKIPPED, clock.instant()))
                        .then(Mono.empty());
            }
            if (step.approval() && step.approved() == null) {
                return work.block(position).thenReturn(Ending.BLOCKED);
            }
            return perform(work, position, step.state() == StepState.RUNNING);
        });
    }

    private static boolean isItsCase(RunAtWork work, int position) {
        var when = work.definitionOf(position).when();
        return when == When.ALWAYS || (when == When.FAILURE) == work.hasFailed();
    }

    private Mono<Ending> perform(RunAtWork work, int position, boolean wasCutOff) {
        return (wasCutOff ? findOut(work, position) : execute(work, position))
                .then(Mono.<Ending>empty())
                .onErrorResume(Cancelled.class, cancelled -> work.change(
                                position, it -> it.over(StepState.CANCELED, clock.instant()))
                        .thenReturn(Ending.CANCELED));
    }

    private Mono<Void> execute(RunAtWork work, int position) {
        return Mono.defer(() -> {
            var limit = limit(work, position);
            if (limit.isNegative() || limit.isZero()) {
                return fail(work, position, runTimedOut(work));
            }
            return work.change(position, it -> it.begun(clock.instant()))
                    .doOnSuccess(begun -> meters.begun(work))
                    .then(Mono.defer(() -> work.say(position, "Begins" + ordinal(work, position))))
                    .then(attempt(work, position, limit));
        });
    }

    private static String ordinal(RunAtWork work, int position) {
        var attempt = work.step(position).attempt();
        return attempt == 1 ? "" : ", attempt " + attempt;
    }

    private Mono<Void> attempt(RunAtWork work, int position, Duration limit) {
        return unlessCancelled(work, limited(calls.execute(work, position), limit))
                .flatMap(outcome -> succeed(work, position, outcome))
                .onErrorResume(StepFailure.class, failure -> settle(work, position, failure))
                .onErrorResume(TimeoutException.class, late -> timedOut(work, position));
    }

    private static <T> Mono<T> limited(Mono<T> call, Duration limit) {
        return call.timeout(limit, Mono.error(TimeoutException::new), Schedulers.boundedElastic());
    }

    /** The step's own limit, or what is left of the run's; steps that tell of a failure have their time in any case. */
    private static Duration limit(RunAtWork work, int position) {
        var own = work.definitionOf(position).timeout();
        var remaining = work.remaining();
        return work.hasFailed() || own.compareTo(remaining) < 0 ? own : remaining;
    }

    private static <T> Mono<T> unlessCancelled(RunAtWork work, Mono<T> call) {
        var cancelled = work.lease().cancellation().<T>flatMap(wanted -> Mono.error(new Cancelled()));
        return Mono.firstWithSignal(cancelled, call);
    }

    private Mono<Void> succeed(RunAtWork work, int position, Outcome outcome) {
        return work.log().flush().then(work.change(position, it -> it.succeeded(outcome.values(), clock.instant())));
    }

    private Mono<Void> settle(RunAtWork work, int position, StepFailure failure) {
        return failure.isPassing() && mayRetry(work, position)
                ? retry(work, position, Failure.of(failure)).then(execute(work, position))
                : fail(work, position, Failure.of(failure));
    }

    /** What it did until it was cut off is found out before it is tried again. */
    private Mono<Void> timedOut(RunAtWork work, int position) {
        if (!work.hasFailed() && work.remaining().isNegative()) {
            return fail(work, position, runTimedOut(work));
        }
        var seconds = work.definitionOf(position).timeout().toSeconds();
        var failure =
                Failure.of("pipeline.run.stepTimedOut", work.step(position).name(), seconds);
        return mayRetry(work, position)
                ? retry(work, position, failure).then(findOut(work, position))
                : fail(work, position, failure);
    }

    private static Failure runTimedOut(RunAtWork work) {
        return Failure.of("pipeline.run.timedOut", work.timeout().toSeconds());
    }

    private static boolean mayRetry(RunAtWork work, int position) {
        return work.step(position).failures()
                < work.definitionOf(position).retries().most();
    }

    /** Notes the failure and waits, each time twice as long. */
    private Mono<Void> retry(RunAtWork work, int position, Failure failure) {
        var doublings = Math.min(20, work.step(position).failures());
        var wait = work.definitionOf(position).retries().pause().multipliedBy(1L << doublings);
        var pause = Mono.delay(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        return tell(work, position, failure)
                .then(work.change(position, it -> it.waiting(failure)))
                .then(unlessCancelled(work, pause))
                .then();
    }

    private Mono<Void> fail(RunAtWork work, int position, Failure failure) {
        return tell(work, position, failure).then(work.change(position, it -> it.failed(failure, clock.instant())));
    }

    private Mono<Void> tell(RunAtWork work, int position, Failure failure) {
        return work.say(position, "Failed: " + texts.of(failure, Locale.ENGLISH))
                .then(Mono.defer(() -> work.log().flush()));
    }

    /** The step was cut off, here or with the worker that had the run before: it is asked whether it has had its effect. */
    private Mono<Void> findOut(RunAtWork work, int position) {
        return Mono.defer(() -> {
            var limit = work.definitionOf(position).timeout();
            var line = "Was cut off; looking for what it has done";
            return work.say(position, line).then(Mono.defer(() -> probe(work, position, limit)));
        });
    }

    private Mono<Void> probe(RunAtWork work, int position, Duration limit) {
        return unlessCancelled(work, limited(calls.probe(work, position), limit))
                .flatMap(probe -> follow(work, position, probe))
                .onErrorResume(StepFailure.class, failure -> fail(work, position, Failure.of(failure)))
                .onErrorResume(TimeoutException.class, late -> follow(work, position, Probe.UNKNOWN));
    }

    private Mono<Void> follow(RunAtWork work, int position, Probe probe) {
        return switch (probe.state()) {
            case DONE -> succeed(work, position, probe.outcome() == null ? Outcome.NOTHING : probe.outcome());
            case NOT_DONE -> execute(work, position);
            case UNKNOWN ->
                fail(
                        work,
                        position,
                        Failure.of("pipeline.run.unknown", work.step(position).name()));
        };
    }
}
