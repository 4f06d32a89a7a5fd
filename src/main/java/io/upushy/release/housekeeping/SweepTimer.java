package io.upushy.release.housekeeping;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sweeps the store: what is due every five minutes, for orphans every six hours. */
@Component
class SweepTimer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SweepTimer.class);
    private static final Duration DUE_EVERY = Duration.ofMinutes(5);
    private static final Duration ORPHANS_EVERY = Duration.ofHours(6);
    private static final Duration TIMEOUT = Duration.ofHours(1);

    private final StorageSweep sweep;
    private volatile Disposable running = Disposables.disposed();

    SweepTimer(StorageSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void start() {
        running = Disposables.composite(
                every(DUE_EVERY, Mono.defer(sweep::deleteDue)),
                every(ORPHANS_EVERY, Mono.defer(sweep::collectOrphans)));
    }

    private static Disposable every(Duration interval, Mono<Void> work) {
        var attempt = work.timeout(TIMEOUT).onErrorResume(failure -> {
            log.warn("Could not sweep the store, trying again in {}: {}", interval, failure.toString());
            return Mono.empty();
        });
        return Flux.interval(interval)
                .onBackpressureDrop()
                .concatMap(tick -> attempt)
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
