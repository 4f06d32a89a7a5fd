package io.upushy.pipeline.log;

import io.upushy.auth.Caller;
import io.upushy.cache.SharedCache;
import io.upushy.web.ApiException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What browsers show in the place of a header when they open a WebSocket, for they cannot send one: good once, for half a
 * minute, for one login and one run.
 */
@Component
class LogTickets {

    static final Duration LIFETIME = Duration.ofSeconds(30);

    private static final String KEY = "run-log-ticket:";
    private static final int BYTES = 24;
    private static final int LONGEST = 64;

    private final SecureRandom random = new SecureRandom();
    private final SharedCache cache;

    LogTickets(SharedCache cache) {
        this.cache = cache;
    }

    Mono<String> issue(Caller caller, String runId) {
        var session = caller.sessionId();
        if (session == null) {
            return Mono.error(ApiException.forbidden("Authorization", "pipeline.log.ticketLogin"));
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var ticket = Base64.getUrlEncoder().encodeToString(bytes);
        return cache.put(KEY + ticket, session + " " + runId, LIFETIME).thenReturn(ticket);
    }

    /** The session it was issued for; the ticket is spent, whichever run it is shown for. */
    Mono<String> redeem(String ticket, String runId) {
        return Mono.just(ticket)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .flatMap(text -> cache.take(KEY + text))
                .filter(value -> value.endsWith(" " + runId))
                .map(value -> value.substring(0, value.indexOf(' ')))
                .switchIfEmpty(Mono.error(() -> ApiException.unauthorized("ticket", "pipeline.log.ticket")));
    }
}
