package io.upushy.auth;

import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tokens that let CI jobs call the operations opened by {@link AccessRule.Audience#API_TOKEN}, for one project. Whether a user
 * may make, see or revoke a project's tokens is the project module's business, not checked here.
 */
@Service
public class ApiTokens {

    /** How every API token begins. */
    public static final String PREFIX = "upt_";

    private static final int SECRET_LENGTH = 43;
    private static final int HINT_LENGTH = PREFIX.length() + 4;

    private final ApiTokenRepository repository;
    private final ApiTokenUses uses;
    private final Clock clock;

    ApiTokens(ApiTokenRepository repository, ApiTokenUses uses, Clock clock) {
        this.repository = repository;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param userId in whose name it acts; it stops working when that user is disabled
     * @param projectId the one project it is for
     * @param name what its owner calls it, at most 50 characters
     * @param scopes what it may call, at least one
     * @param lifetime how long it works; null: until revoked
     */
    public Mono<ApiToken.Created> create(
            String userId, String projectId, String name, List<ApiTokenScope> scopes, @Nullable Duration lifetime) {
        var secret = PREFIX + Secrets.base62(SECRET_LENGTH);
        var now = clock.instant();
        var token = new ApiToken(
                Secrets.id(),
                projectId,
                userId,
                name,
                secret.substring(0, HINT_LENGTH),
                scopes.stream().distinct().sorted().toList(),
                lifetime == null ? null : now.plus(lifetime),
                null,
                now);
        return repository.insert(token, Secrets.sha256Hex(secret)).thenReturn(new ApiToken.Created(secret, token));
    }

    /** The tokens of a project, newest first. */
    public Flux<ApiToken> ofProject(String projectId) {
        return repository.findByProject(projectId);
    }

    /** The tokens a user created, newest first. */
    public Flux<ApiToken> ofUser(String userId) {
        return repository.findByUser(userId);
    }

    /** The token of an id; 404 when there is none. */
    public Mono<ApiToken> get(String id) {
        return repository
                .findById(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "auth.apiToken.unknown")));
    }

    /** Ends a token at once; 404 when there is none. */
    public Mono<Void> revoke(String id) {
        return repository
                .delete(id)
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "auth.apiToken.unknown")))
                .then();
    }

    /** Ends all tokens of a project. */
    public Mono<Void> deleteOfProject(String projectId) {
        return repository.deleteByProject(projectId);
    }

    /** Ends all tokens that a user made for a project. */
    public Mono<Void> deleteOf(String userId, String projectId) {
        return repository.deleteByUser(userId, projectId);
    }

    /** Whom a token of a scope stands for; empty when it is none, unknown, revoked, expired or its user disabled. */
    public Mono<Caller> callerOf(String secret, ApiTokenScope scope) {
        return useOf(secret).filter(use -> use.scopes().contains(scope)).map(ApiTokenUse::caller);
    }

    /** Whom a token stands for, and what for; empty when it is unknown, revoked, expired or its user disabled. */
    Mono<ApiTokenUse> useOf(String secret) {
        return repository.findUse(Secrets.sha256Hex(secret)).doOnNext(uses::offer);
    }
}
