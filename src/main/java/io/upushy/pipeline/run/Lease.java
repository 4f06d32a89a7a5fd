package io.upushy.pipeline.run;

import io.upushy.pipeline.run.RunQueue.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * One worker's right to a run, renewed every third of its length. Times of different machines are compared, whose clocks must
 * agree better than that. A worker that cannot renew for two thirds, however often it tries, gives up before another one may take
 * over.
 */
final class Lease {

    private static final Logger log = LoggerFactory.getLogger(Lease.class);

    private final Claim claim;
    private final QueueRepository queue;
    private final Duration length;
    private final Clock clock;
    private final Sinks.One<Boolean> cancel = Sinks.one();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final long claimedNanos = System.nanoTime();
    private volatile long renewedNanos = claimedNanos;
    private volatile long countedNanos = claimedNanos;

    Lease(Claim claim, QueueRepository queue, Duration length, Clock clock) {
        this.claim = claim;
        this.queue = queue;
        this.length = length;
        this.clock = clock;
    }

    String runId() {
        return claim.runId();
    }

    long token() {
        return claim.token();
    }

    /** How long this worker has been at it. */
    Duration worked() {
        return Duration.ofNanos(System.nanoTime() - claimedNanos);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    /** Completes with a value when somebody wants the run to end; on a thread that may be held up by the end of a step. */
    Mono<Boolean> cancellation() {
        return cancel.asMono().publishOn(Schedulers.boundedElastic());
    }

    /**
     * Keeps the lease for as long as it is subscribed to; fails with {@link LeaseEnded} when it is lost, on a thread that may be
     * held up by the end of a step.
     *
     * @param nudges whenever it should look at once whether the run is to be cancelled
     */
    Mono<Void> keep(Flux<?> nudges) {
        var beats = Flux.interval(Duration.ZERO, third(), Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(beat -> renew(), 1);
        var looks = nudges.onBackpressureLatest().concatMap(nudge -> look(), 1);
        return Flux.merge(beats, looks).then().publishOn(Schedulers.boundedElastic());
    }

    private Duration third() {
        return length.dividedBy(3);
    }

    private Mono<Void> renew() {
        return Mono.defer(() -> {
                    var began = System.nanoTime();
                    return queue.renew(runId(), token(), clock.instant().plus(length), uncounted(began))
                            .flatMap(held -> held ? Mono.just(began) : Mono.error(LeaseEnded.lost()));
                })
                .timeout(third())
                .retryWhen(untilRenewed())
                .timeout(left(), Mono.error(LeaseEnded::lost))
                .doOnNext(this::renewedAt)
                .then(look());
    }

    private Retry untilRenewed() {
        return Retry.fixedDelay(Long.MAX_VALUE, length.dividedBy(30))
                .filter(failure -> !(failure instanceof LeaseEnded))
                .doBeforeRetry(failed -> log.warn(
                        "The lease of run {} could not be renewed: {}",
                        runId(),
                        failed.failure().toString()));
    }

    /** Until this worker gives up. */
    private Duration left() {
        var end = renewedNanos + third().multipliedBy(2).toNanos();
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private Duration uncounted(long nanos) {
        return Duration.ofNanos(nanos - countedNanos);
    }

    private void renewedAt(long nanos) {
        renewedNanos = nanos;
        countedNanos = nanos;
    }

    private Mono<Void> look() {
        return queue.cancelRequested(runId(), token())
                .timeout(third())
                .switchIfEmpty(Mono.error(LeaseEnded::lost))
                .doOnNext(this::noteCancellation)
                .onErrorResume(failure -> !(failure instanceof LeaseEnded), failure -> Mono.empty())
                .then();
    }

    private void noteCancellation(boolean wanted) {
        if (wanted && cancelled.compareAndSet(false, true)) {
            cancel.tryEmitValue(true);
        }
    }
}
