package io.upushy.auth;

import io.upushy.cache.Notices;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells whoever keeps a connection open for a caller whether that caller may still come in. The end of an access token does
 * not matter here, that of the login does: logging out, ending it from another device, a changed password, a disabled user.
 */
@Component
public class LoginWatch {

    private static final String TOPIC = "login";

    /** Between looks without a notice, which may be lost. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    /** API tokens are not looked at again; whoever uses one connects again and is then. */
    private static final Duration TOKEN = Duration.ofMinutes(5);

    private static final Duration COMMITTED = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final SessionRepository sessions;
    private final Notices notices;
    private final Flux<String> changes;

    LoginWatch(SessionRepository sessions, Notices notices) {
        this.sessions = sessions;
        this.notices = notices;
        this.changes = notices.listen(TOPIC).share();
    }

    /** Who is logged in by a session; empty when it has ended. */
    public Mono<Caller> caller(String sessionId) {
        return sessions.caller(sessionId);
    }

    /**
     * Who the caller is now, whenever that or what they may do may have changed, and from time to time without a reason;
     * completes when the login has ended. An outage of the database ends nothing.
     */
    public Flux<Caller> watch(Caller caller) {
        var session = caller.sessionId();
        if (session == null) {
            return Flux.interval(LOOK).onBackpressureDrop().map(tick -> caller).take(TOKEN);
        }
        return Flux.merge(Flux.interval(LOOK).onBackpressureDrop().map(tick -> session), changesOf(caller))
                .onBackpressureLatest()
                .concatMap(change -> look(session), 0)
                .takeWhile(Optional::isPresent)
                .map(Optional::get);
    }

    /** Each twice: the first may come before what it tells of is committed. */
    private Flux<String> changesOf(Caller caller) {
        return changes.filter(whose -> whose.equals(caller.sessionId()) || whose.equals(caller.userId()))
                .flatMap(whose -> Flux.just(whose).concatWith(Mono.just(whose).delayElement(COMMITTED)));
    }

    private Mono<Optional<Caller>> look(String session) {
        return sessions.caller(session)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .timeout(TIMEOUT)
                .onErrorComplete();
    }

    /**
     * Has the connections of a user, or of one login, looked at now.
     *
     * @param whose a user's id or a session's
     */
    public Mono<Void> changed(String whose) {
        return notices.publish(TOPIC, whose).timeout(TIMEOUT).onErrorComplete();
    }
}
