package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Lets INSPECTION_CONCURRENCY inspections run at a time; the others wait in order, without a thread. */
@Component
class InspectionQueue implements SmartLifecycle {

    private static final int MOST_WAITING = 100;

    private final int concurrency;
    private volatile Sinks.Many<Job<?>> jobs = newJobs();
    private volatile Disposable running = Disposables.disposed();

    InspectionQueue(InspectionSettings settings) {
        this.concurrency = settings.inspectionConcurrency();
    }

    /** Does the work when it is its turn, and drops it when nobody waits for it any more; 503 when too many wait already. */
    <T> Mono<T> run(Mono<T> work) {
        return Mono.defer(() -> {
            var job = new Job<>(work);
            return enter(job) ? job.result() : Mono.error(ApiException.unavailable("release.inspection.busy"));
        });
    }

    private synchronized boolean enter(Job<?> job) {
        return jobs.tryEmitNext(job).isSuccess();
    }

    @Override
    public void start() {
        running = jobs.asFlux().flatMap(Job::run, concurrency).subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
        jobs = newJobs();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }

    private static Sinks.Many<Job<?>> newJobs() {
        return Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(MOST_WAITING));
    }

    private static final class Job<T> {

        private final Mono<T> work;
        private final Sinks.One<T> result = Sinks.one();
        private final Sinks.Empty<Void> abandoned = Sinks.empty();
        private volatile boolean left;

        private Job(Mono<T> work) {
            this.work = work;
        }

        private Mono<T> result() {
            return result.asMono().doOnCancel(this::abandon);
        }

        private void abandon() {
            left = true;
            abandoned.tryEmitEmpty();
        }

        /** Work that was left before its turn is not even begun. */
        private Mono<Void> run() {
            return Mono.defer(() -> left ? Mono.<T>empty() : work)
                    .takeUntilOther(abandoned.asMono())
                    .doOnSuccess(value -> {
                        if (value == null) {
                            result.tryEmitEmpty();
                        } else {
                            result.tryEmitValue(value);
                        }
                    })
                    .doOnError(result::tryEmitError)
                    .onErrorComplete()
                    .then();
        }
    }
}
