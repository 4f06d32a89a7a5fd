package io.upushy.auth;

import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Logins, and the refresh tokens that continue them. */
@Service
class Sessions {

    /** How long after a rotation the previous token still works: for two tabs at once, or an answer that was lost. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final SessionRepository repository;
    private final AccessTokens accessTokens;
    private final TokenSecret secret;
    private final AuthSettings settings;
    private final LoginWatch watch;
    private final Clock clock;

    Sessions(
            SessionRepository repository,
            AccessTokens accessTokens,
            TokenSecret secret,
            AuthSettings settings,
            LoginWatch watch,
            Clock clock) {
        this.repository = repository;
        this.accessTokens = accessTokens;
        this.secret = secret;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    Mono<Tokens> open(User user, Client client) {
        var id = Secrets.id();
        var token = RefreshToken.first(id, secret);
        var now = clock.instant();
        var expires = now.plus(settings.refreshLifetime());
        var session = new Session(id, user.id(), token.hash(), "", now, expires, user.enabled());
        return repository.insert(session, client).thenReturn(new Tokens(accessTokens.issue(session), token.text()));
    }

    /** A new access token; the refresh token stays as it is. */
    Mono<String> access(String refreshToken) {
        return Mono.justOrEmpty(RefreshToken.parse(refreshToken, secret))
                .flatMap(this::accept)
                .map(accessTokens::issue)
                .switchIfEmpty(Mono.error(Sessions::ended));
    }

    /** The next pair; the given refresh token is spent. */
    Mono<Tokens> refresh(String refreshToken) {
        return Mono.justOrEmpty(RefreshToken.parse(refreshToken, secret))
                .flatMap(this::rotate)
                .switchIfEmpty(Mono.error(Sessions::ended));
    }

    Mono<Void> close(String sessionId) {
        return repository.delete(sessionId).then(watch.changed(sessionId));
    }

    Mono<Void> closeAllOf(String userId) {
        return repository.deleteOfUser(userId).then(watch.changed(userId));
    }

    Mono<List<SessionAnswer>> of(Caller caller) {
        return repository.ofUser(caller.userId(), caller.sessionId()).collectList();
    }

    /** Only one of the caller's own. */
    Mono<Affected> end(Caller caller, String sessionId) {
        return repository
                .deleteOf(caller.userId(), sessionId)
                .filter(ended -> ended > 0)
                .flatMap(ended -> watch.changed(sessionId).thenReturn(new Affected(ended)))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("session", "auth.sessionUnknown")));
    }

    private Mono<Tokens> rotate(RefreshToken token) {
        var next = token.successor(secret);
        var expires = clock.instant().plus(settings.refreshLifetime());
        return accept(token)
                .flatMap(session -> session.tokenHash().equals(token.hash())
                        ? repository.rotate(session, next.hash(), expires).thenReturn(session)
                        : Mono.just(session))
                .map(session -> new Tokens(accessTokens.issue(session), next.text()));
    }

    /** The token's session, while the token is the current one or was until a moment ago. */
    private Mono<Session> accept(RefreshToken token) {
        return repository.find(token.sessionId()).flatMap(session -> accept(session, token.hash()));
    }

    private Mono<Session> accept(Session session, String hash) {
        var now = clock.instant();
        if (!session.userEnabled() || !session.expiresTime().isAfter(now)) {
            return Mono.empty();
        }
        if (hash.equals(session.tokenHash())) {
            return Mono.just(session);
        }
        var recent = !session.rotatedTime().plus(GRACE).isBefore(now);
        if (hash.equals(session.previousHash()) && recent) {
            return Mono.just(session);
        }
        return close(session.id()).then(Mono.empty()); // a spent token: two hold it, one of them stole it
    }

    private static ApiException ended() {
        return ApiException.unauthorized("refreshToken", "auth.loginEnded");
    }
}
