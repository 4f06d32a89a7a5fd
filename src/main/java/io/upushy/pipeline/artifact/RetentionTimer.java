package io.upushy.pipeline.artifact;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applies the retention of artifacts every hour; any number of instances may at once. */
@Component
class RetentionTimer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RetentionTimer.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final ArtifactRetention retention;
    private volatile Disposable running = Disposables.disposed();

    RetentionTimer(ArtifactRetention retention) {
        this.retention = retention;
    }

    @Override
    public void start() {
        running = Flux.interval(EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> attempt())
                .subscribe();
    }

    private Mono<Void> attempt() {
        return retention.apply().timeout(TIMEOUT).onErrorResume(failure -> {
            log.warn("Could not remove old artifacts, trying again in {}: {}", EVERY, failure.toString());
            return Mono.empty();
        });
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
