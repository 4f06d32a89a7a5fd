package io.upushy.pipeline.log;

import io.upushy.cache.SharedCache;
import io.upushy.pipeline.log.LogRetentionRepository.Old;
import io.upushy.settings.AdjustableSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes old logs, and those of deleted projects, once an hour, on whichever instance comes first. */
@Component
class LogRetention implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LogRetention.class);
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Shorter than the interval, so that the next round finds the lease ended. */
    private static final Duration LEASE = Duration.ofMinutes(50);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** A very long log is deleted in parts. */
    private static final Duration LONGEST_DELETION = Duration.ofMinutes(5);

    private final LogRetentionRepository logs;
    private final AdjustableSettings settings;
    private final SharedCache cache;
    private final Clock clock;
    private volatile Disposable running = Disposables.disposed();

    LogRetention(LogRetentionRepository logs, AdjustableSettings settings, SharedCache cache, Clock clock) {
        this.logs = logs;
        this.settings = settings;
        this.cache = cache;
        this.clock = clock;
    }

    private Mono<Void> runUnlessAnotherDoes() {
        return cache.putIfAbsent("run-log-retention", "taken", LEASE)
                .timeout(TIMEOUT)
                .filter(mine -> mine)
                .flatMap(mine -> run())
                .onErrorResume(LogRetention::later);
    }

    /** Returns when everything that is too old is gone. */
    Mono<Void> run() {
        var old = settings.value(RunLogSettings.RUN_LOG_DAYS)
                .timeout(TIMEOUT)
                .filter(days -> days > 0)
                .map(days -> clock.instant().minus(Duration.ofDays(days)))
                .flatMap(limit -> delete(logs.writtenBefore(limit), logs::markDeleted));
        return old.then(delete(logs.ofDeletedProjects(), logs::forget));
    }

    /** Until there are no more; what is done to a log in the end takes it out of the next look. */
    private Mono<Void> delete(Flux<Old> some, Function<Old, Mono<Void>> end) {
        return some.timeout(TIMEOUT)
                .collectList()
                .flatMap(found -> Flux.fromIterable(found)
                        .concatMap(one ->
                                logs.deleteLines(one).timeout(LONGEST_DELETION).then(end.apply(one)))
                        .then(Mono.just(found.size())))
                .repeat()
                .takeUntil(deleted -> deleted == 0)
                .reduce(0, Integer::sum)
                .doOnNext(LogRetention::report)
                .then();
    }

    private static void report(int deleted) {
        if (deleted > 0) {
            log.info("{} logs of runs were deleted, too old or of deleted projects", deleted);
        }
    }

    private static Mono<Void> later(Throwable failure) {
        log.warn("Old logs of runs stay until the next round: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public void start() {
        running = Flux.interval(FIRST, INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> runUnlessAnotherDoes())
                .subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
