package io.upushy.telemetry;

import static io.upushy.telemetry.TelemetrySettings.DEVICE_DAYS;
import static io.upushy.telemetry.TelemetrySettings.HOURLY_STATS_DAYS;
import static io.upushy.telemetry.TelemetrySettings.LOGIN_LOG_DAYS;
import static io.upushy.telemetry.TelemetrySettings.REPORT_LOG_DAYS;
import static io.upushy.telemetry.TelemetrySettings.UPDATE_LOG_DAYS;

import io.upushy.cache.SharedCache;
import io.upushy.settings.AdjustableSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes what has been kept for as long as the settings say, once an hour, on whichever instance comes first. */
@Component
class Retention implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Shorter than the interval, so that the next round finds the lease ended. */
    private static final Duration LEASE = Duration.ofMinutes(50);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Between two deletions, so that they are never the database's main work. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Long enough for the oldest message in a stream. */
    private static final Duration BATCH_IDS = Duration.ofDays(7);

    private final RetentionRepository rows;
    private final AdjustableSettings settings;
    private final SharedCache cache;
    private final Clock clock;
    private volatile Disposable running = Disposables.disposed();

    Retention(RetentionRepository rows, AdjustableSettings settings, SharedCache cache, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.cache = cache;
        this.clock = clock;
    }

    /** Deletes what is too old everywhere, unless another instance is at it or has just been. */
    Mono<Void> runUnlessAnotherDoes() {
        return cache.putIfAbsent("telemetry-retention", "taken", LEASE)
                .timeout(TIMEOUT)
                .filter(mine -> mine)
                .flatMap(mine -> run());
    }

    Mono<Void> run() {
        return settings.values().timeout(TIMEOUT).flatMap(this::deleteOlderThan);
    }

    /** @param days how long each is kept, by the setting's key; 0 for ever */
    private Mono<Void> deleteOlderThan(Map<String, Integer> days) {
        return Flux.concat(
                        kept(days, UPDATE_LOG_DAYS, limit -> log("app_log_update", limit)),
                        kept(days, LOGIN_LOG_DAYS, limit -> log("app_log_login", limit)),
                        kept(days, REPORT_LOG_DAYS, limit -> log("app_report", limit)),
                        kept(days, DEVICE_DAYS, limit -> devicesAfter(0, limit).then(Mono.just(0L))),
                        kept(days, HOURLY_STATS_DAYS, this::hourlyStats),
                        repeated(
                                "app_telemetry_batch",
                                rows.deleteBatchIds(clock.instant().minus(BATCH_IDS))))
                .then();
    }

    private Mono<Long> kept(Map<String, Integer> days, String key, Function<Instant, Mono<Long>> deletion) {
        int kept = days.getOrDefault(key, 0);
        return kept == 0 ? Mono.empty() : deletion.apply(clock.instant().minus(Duration.ofDays(kept)));
    }

    private Mono<Long> log(String table, Instant limit) {
        return repeated(table, rows.deleteOldest(table, limit));
    }

    private Mono<Long> hourlyStats(Instant limit) {
        return repeated("app_stats_hour", rows.deleteHours(Resolution.HOUR.periodOf(limit)));
    }

    /** Devices are not in the order of their last checks, so all are looked at, a range of ids at a time. */
    private Flux<Long> devicesAfter(long id, Instant limit) {
        return rows.nextDeviceIds(id)
                .timeout(TIMEOUT)
                .expand(last -> rows.deleteDevices(last, limit)
                        .then(rows.nextDeviceIds(last.to()))
                        .timeout(TIMEOUT)
                        .delaySubscription(PAUSE))
                .map(RetentionRepository.Ids::to)
                .onErrorResume(failure -> failed("app_device", failure));
    }

    /** Until a deletion finds nothing more. */
    private Mono<Long> repeated(String table, Mono<Long> deletion) {
        return deletion.timeout(TIMEOUT)
                .delaySubscription(PAUSE)
                .repeat()
                .takeWhile(deleted -> deleted > 0)
                .reduce(0L, Long::sum)
                .doOnNext(deleted -> report(table, deleted))
                .onErrorResume(failure -> failed(table, failure));
    }

    private static void report(String table, long deleted) {
        if (deleted > 0) {
            log.info("{} rows of {} were older than they are kept, and deleted", deleted, table);
        }
    }

    private static Mono<Long> failed(String table, Throwable failure) {
        log.warn("Old rows of {} stay until the next round: {}", table, failure.toString());
        return Mono.empty();
    }

    @Override
    public void start() {
        running = Flux.interval(FIRST, INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> runUnlessAnotherDoes()
                        .onErrorResume(failure -> failed("all tables", failure).then()))
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
