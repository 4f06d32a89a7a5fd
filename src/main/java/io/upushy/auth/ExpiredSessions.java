package io.upushy.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes logins that nobody can continue any more, once an hour. */
@Component
class ExpiredSessions implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ExpiredSessions.class);
    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private @Nullable Disposable running;

    ExpiredSessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> remove())
                .subscribe();
    }

    private Mono<Long> remove() {
        return sessions.deleteExpired().timeout(TIMEOUT).onErrorResume(failure -> {
            log.warn("Could not remove expired logins: {}", failure.toString());
            return Mono.empty();
        });
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
