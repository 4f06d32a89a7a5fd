package io.upushy.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Administrators who were here a moment ago, so that they can be shown that the database is gone while nobody can be looked up
 * in it. Counts for operations that say so, and only while the database fails; the access token must still be valid.
 */
@Component
class RecentAdministrators {

    private static final int MOST = 1000;
    private static final Duration FOR = Duration.ofMinutes(15);

    /** Well below what a browser waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Cache<String, Caller> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FOR).build();

    /** Remembers an administrator, and forgets one who is none any more. */
    void remember(String sessionId, @Nullable Caller caller) {
        if (caller != null && caller.isAdmin()) {
            seen.put(sessionId, caller);
        } else {
            seen.invalidate(sessionId);
        }
    }

    /** The caller as the database knows it; when that fails or is slow, as it was known here. */
    Mono<Caller> insteadOf(Mono<Caller> lookUp, String sessionId) {
        return lookUp.timeout(PATIENCE).onErrorResume(failure -> Mono.justOrEmpty(seen.getIfPresent(sessionId))
                .switchIfEmpty(Mono.error(failure)));
    }
}
