package io.upushy.pipeline.run;

import io.upushy.pipeline.RunState;
import io.upushy.pipeline.StepFailure;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Takes back what a failed or cancelled run has done outside, the last first. One that cannot be taken back stops no other. */
@Component
class TakingBack {

    private static final int RETRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private final StepCalls calls;
    private final Clock clock;

    TakingBack(StepCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Ends a run that was going forward. */
    Mono<Void> begin(RunAtWork work, RunState verdict) {
        return Mono.defer(() -> {
            var failure = verdict == RunState.CANCELED ? null : work.failure();
            var rest = verdict == RunState.CANCELED ? StepState.CANCELED : StepState.SKIPPED;
            return work.compensate(verdict, failure, step -> giveUp(step, rest)).then(goOn(work, verdict, failure));
        });
    }

    private RunStep giveUp(RunStep step, StepState rest) {
        return step.state().isOver()
                ? step
                : step.over(step.attempt() > 0 ? StepState.CANCELED : rest, clock.instant());
    }

    /** Goes on where the taking back of a run was cut off. */
    Mono<Void> goOn(RunAtWork work, RunState verdict, @Nullable Failure failure) {
        return Flux.fromStream(() -> IntStream.range(0, work.size())
                        .map(i -> work.size() - 1 - i)
                        .filter(position -> isToBeTakenBack(work, position))
                        .boxed())
                .concatMap(position -> takeBack(work, position), 1)
                .then(Mono.defer(() -> end(work, verdict, failure)));
    }

    private static boolean isToBeTakenBack(RunAtWork work, int position) {
        var step = work.step(position);
        return step.attempt() > 0
                && step.state() != StepState.COMPENSATED
                && !work.definitionOf(position).step().isLocal();
    }

    private Mono<Void> takeBack(RunAtWork work, int position) {
        return work.change(position, step -> step.in(StepState.COMPENSATING))
                .then(work.say(position, "Taking back what was done"))
                .then(attempt(work, position))
                .then(Mono.defer(() -> work.log().flush()))
                .then(work.change(position, step -> step.in(StepState.COMPENSATED)))
                .onErrorResume(
                        StepFailure.class,
                        failure -> work.change(position, step -> step.notTakenBack(Failure.of(failure))));
    }

    private Mono<Void> attempt(RunAtWork work, int position) {
        var definition = work.definitionOf(position);
        var late = Mono.<Void>error(() -> StepFailure.passing(
                "pipeline.run.stepTimedOut",
                definition.name(),
                definition.timeout().toSeconds()));
        return calls.compensate(work, position)
                .timeout(definition.timeout(), late, Schedulers.boundedElastic())
                .retryWhen(Retry.backoff(RETRIES, FIRST_WAIT)
                        .filter(StepFailure.class::isInstance)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()));
    }

    private Mono<Void> end(RunAtWork work, RunState verdict, @Nullable Failure failure) {
        var incomplete = work.steps().stream().anyMatch(step -> step.state() == StepState.COMPENSATION_FAILED);
        return work.end(incomplete ? RunState.COMPENSATION_FAILED : verdict, verdict, failure);
    }
}
