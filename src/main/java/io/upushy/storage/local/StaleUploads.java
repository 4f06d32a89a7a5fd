package io.upushy.storage.local;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/** Removes uploads in parts that nobody goes on with, once an hour. */
final class StaleUploads implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StaleUploads.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final LocalObjects objects;
    private final Scheduler files;
    private final Duration expire;
    private final Clock clock;
    private volatile Disposable running = Disposables.disposed();

    StaleUploads(LocalObjects objects, Scheduler files, Duration expire, Clock clock) {
        this.objects = objects;
        this.files = files;
        this.expire = expire;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ofMinutes(1), EVERY, files)
                .onBackpressureDrop()
                .subscribe(tick -> sweep());
    }

    void sweep() {
        try {
            var swept = objects.uploads().sweep(clock.instant().minus(expire));
            if (swept > 0) {
                log.info("Removed {} uploads in parts that nobody went on with", swept);
            }
        } catch (IOException | RuntimeException failure) {
            log.warn("Cannot remove stale uploads, trying again in an hour", failure);
        }
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
