package io.upushy.hosting.steps;

import io.upushy.hosting.server.ServerFailure;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the steps here have in common. */
final class Steps {

    private Steps() {}

    /** A server's failure as the step's. */
    static <T> Mono<T> told(Mono<T> work) {
        return work.onErrorMap(ServerFailure.class, ServerFailure::toStepFailure);
    }

    /** Writes to the run's log, which may have to wait. */
    static Mono<Void> say(StepContext context, String line) {
        return Mono.<Void>fromRunnable(() -> context.log().line(line)).subscribeOn(Schedulers.boundedElastic());
    }

    /** The app is not that of this run, or the run is a project's. */
    static <T> Mono<T> notOfRun(String app) {
        return Mono.error(() -> StepFailure.lasting("hosting.step.serverOnly", app));
    }
}
