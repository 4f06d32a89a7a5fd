package io.upushy.project;

import io.upushy.auth.ApiToken;
import io.upushy.auth.ApiTokens;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The API tokens of a project: maintainers make them and revoke their own, owners see and revoke all. */
@Service
class TokenService {

    private final ApiTokens tokens;
    private final ProjectAccess access;
    private final ProjectLock lock;

    TokenService(ApiTokens tokens, ProjectAccess access, ProjectLock lock) {
        this.tokens = tokens;
        this.access = access;
        this.lock = lock;
    }

    Mono<List<ApiToken>> list(Caller caller, String projectId) {
        return access.require(caller, projectId, ProjectRole.MAINTAINER).flatMap(role -> tokens.ofProject(projectId)
                .filter(token -> role == ProjectRole.OWNER || token.userId().equals(caller.userId()))
                .collectList());
    }

    /** Under the project's lock: who is being removed must not be left with a token made meanwhile. */
    Mono<ApiToken.Created> create(Caller caller, CreateToken request) {
        var lifetime = request.expiresDays() == null ? null : Duration.ofDays(request.expiresDays());
        var made = access.require(caller, request.projectId(), ProjectRole.MAINTAINER)
                .then(Mono.defer(() -> tokens.create(
                        caller.userId(), request.projectId(), request.name(), request.scopesOrUsual(), lifetime)));
        return lock.during(request.projectId(), made);
    }

    Mono<Affected> revoke(Caller caller, String id) {
        return tokens.get(id)
                .flatMap(token -> access.require(caller, token.projectId(), leastFor(token, caller)))
                .then(Mono.defer(() -> tokens.revoke(id)))
                .thenReturn(new Affected(1));
    }

    private static ProjectRole leastFor(ApiToken token, Caller caller) {
        return token.userId().equals(caller.userId()) ? ProjectRole.VIEWER : ProjectRole.OWNER;
    }
}
