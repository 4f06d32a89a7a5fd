package io.upushy.project;

import io.upushy.auth.ApiTokens;
import io.upushy.auth.Caller;
import io.upushy.auth.LoginWatch;
import io.upushy.auth.UserDirectory;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class MemberService {

    private final MemberRepository members;
    private final ProjectLock lock;
    private final ProjectAccess access;
    private final UserDirectory users;
    private final ApiTokens tokens;
    private final LoginWatch logins;
    private final Clock clock;

    MemberService(
            MemberRepository members,
            ProjectLock lock,
            ProjectAccess access,
            UserDirectory users,
            ApiTokens tokens,
            LoginWatch logins,
            Clock clock) {
        this.members = members;
        this.lock = lock;
        this.access = access;
        this.users = users;
        this.tokens = tokens;
        this.logins = logins;
        this.clock = clock;
    }

    Mono<Page<Member>> list(Caller caller, String projectId, PageQuery page) {
        return access.require(caller, projectId, ProjectRole.VIEWER).then(members.of(projectId, page));
    }

    Mono<Void> put(Caller caller, PutMember request) {
        var change = users.idOf(request.username())
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("username", "project.member.unknown")))
                .flatMap(userId -> changeRole(request.projectId(), userId, request.role()));
        return access.require(caller, request.projectId(), ProjectRole.OWNER)
                .then(lock.during(request.projectId(), change));
    }

    private Mono<Void> changeRole(String projectId, String userId, ProjectRole role) {
        var put = members.put(projectId, userId, role, clock.instant());
        return role == ProjectRole.OWNER ? put : keepAnOwner(projectId, userId).then(put);
    }

    /** An owner removes anyone; everybody else may remove themselves. Their tokens for the project end with it. */
    Mono<Affected> remove(Caller caller, RemoveMember request) {
        var least = caller.userId().equals(request.userId()) ? ProjectRole.VIEWER : ProjectRole.OWNER;
        var removal = keepAnOwner(request.projectId(), request.userId())
                .then(tokens.deleteOf(request.userId(), request.projectId()))
                .then(members.remove(request.projectId(), request.userId()));
        return access.require(caller, request.projectId(), least)
                .then(lock.during(request.projectId(), removal))
                .flatMap(removed -> logins.changed(request.userId()).thenReturn(new Affected(removed)));
    }

    private Mono<Void> keepAnOwner(String projectId, String userId) {
        return members.ownersBeside(projectId, userId)
                .filter(owners -> owners > 0)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("userId", "project.lastOwner")))
                .then();
    }
}
