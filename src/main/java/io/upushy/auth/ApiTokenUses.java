package io.upushy.auth;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/** Notes when tokens were last used, at most once a minute each, behind the caller's back: nobody waits for it. */
@Component
class ApiTokenUses implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ApiTokenUses.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int WAITING = 1024;

    private final ApiTokenRepository repository;
    private final Clock clock;
    private Sinks.Many<String> used = buffer();
    private @Nullable Disposable running;

    ApiTokenUses(ApiTokenRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A use that does not fit into the buffer is not noted: the next one will be. */
    synchronized void offer(ApiTokenUse use) {
        var last = use.lastUsedTime();
        if (last == null || !last.plus(INTERVAL).isAfter(clock.instant())) {
            used.tryEmitNext(use.tokenId());
        }
    }

    private static Sinks.Many<String> buffer() {
        return Sinks.many()
                .unicast()
                .onBackpressureBuffer(Queues.<String>get(WAITING).get());
    }

    @Override
    public synchronized void start() {
        used = buffer();
        running = used.asFlux().concatMap(this::note).subscribe();
    }

    private Mono<Void> note(String tokenId) {
        var now = clock.instant();
        return repository
                .noteUse(tokenId, now, now.minus(INTERVAL))
                .timeout(TIMEOUT)
                .onErrorResume(failure -> {
                    log.warn("Could not note the use of API token {}: {}", tokenId, failure.toString());
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
