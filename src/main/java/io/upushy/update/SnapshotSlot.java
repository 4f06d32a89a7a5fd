package io.upushy.update;

import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One snapshot over time. It is read anew after a change (whoever asks first waits for it, the others with them) and, in the
 * background, when its time is up. When reading fails the last good one goes on being served, and the next try waits a
 * second, so that a broken database is not asked by every device.
 */
final class SnapshotSlot {

    private static final long RETRY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Mono<Snapshot> source;
    private final Duration ttl;

    private volatile @Nullable Snapshot current;
    private volatile long loadedNanos;
    private volatile long refreshNanos;
    private volatile long retryNanos = System.nanoTime();

    /** Counts the changes announced, and how many of them the current snapshot has seen. */
    private int announced;

    private volatile int seen = -1;
    private volatile boolean outdated = true;
    private @Nullable Loading loading;

    private record Loading(int announced, Mono<Snapshot> result) {}

    /**
     * @param source reads the snapshot; empty when there is no such project any more
     * @param gone called when it is empty
     */
    SnapshotSlot(Mono<Snapshot> source, Runnable gone, Duration ttl) {
        this.source = source.switchIfEmpty(Mono.fromRunnable(gone));
        this.ttl = ttl;
    }

    /** The snapshot to answer with now, null when one must be loaded first. Starts a refresh when its time is up. */
    @Nullable
    Snapshot ready() {
        var snapshot = current;
        if (snapshot == null) {
            return null;
        }
        var now = System.nanoTime();
        if (outdated) {
            return now - retryNanos < 0 ? snapshot : null;
        }
        if (now - refreshNanos >= 0 && now - retryNanos >= 0) {
            SnapshotRefresh.inBackground(load());
        }
        return snapshot;
    }

    /** The snapshot; empty when there is none to load; an error only when there never was a good one. */
    Mono<Snapshot> get() {
        var ready = ready();
        if (ready != null) {
            return Mono.just(ready);
        }
        if (current == null && System.nanoTime() - retryNanos < 0) {
            return Mono.error(ApiException.unavailable("error.unavailable"));
        }
        return load().onErrorResume(this::lastGood);
    }

    private Mono<Snapshot> lastGood(Throwable failure) {
        var snapshot = current;
        return snapshot == null ? Mono.error(failure) : Mono.just(snapshot);
    }

    synchronized void outdate() {
        announced++;
        outdated = true;
        retryNanos = System.nanoTime();
    }

    /** Has it read again in the background, within so long; what there is goes on being served meanwhile. */
    void refreshWithin(Duration time) {
        refreshNanos = System.nanoTime() + ThreadLocalRandom.current().nextLong(time.toNanos());
    }

    Duration age() {
        return Duration.ofNanos(current == null ? 0 : System.nanoTime() - loadedNanos);
    }

    /** Joins the load under way, unless a change was announced after it began. */
    private synchronized Mono<Snapshot> load() {
        var running = loading;
        if (running != null && running.announced == announced) {
            return running.result;
        }
        var mark = announced;
        var result = source.doOnNext(snapshot -> loaded(snapshot, mark))
                .doOnError(failure -> failed())
                .doFinally(signal -> finished(mark))
                .cache();
        loading = new Loading(mark, result);
        return result;
    }

    private synchronized void loaded(Snapshot snapshot, int mark) {
        if (mark < seen) {
            return;
        }
        var now = System.nanoTime();
        current = snapshot;
        seen = mark;
        loadedNanos = now;
        refreshNanos = now + jittered(ttl);
        outdated = mark != announced;
    }

    private synchronized void failed() {
        retryNanos = System.nanoTime() + RETRY_NANOS;
    }

    private synchronized void finished(int mark) {
        if (loading != null && loading.announced == mark) {
            loading = null;
        }
    }

    /** Between 80 and 120 per cent, so that snapshots loaded together are not refreshed together. */
    private static long jittered(Duration ttl) {
        return (long) (ttl.toNanos() * ThreadLocalRandom.current().nextDouble(0.8, 1.2));
    }
}
