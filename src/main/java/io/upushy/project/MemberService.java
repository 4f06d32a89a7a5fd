package io.upushy.project;

import io.upushy.auth.Caller;
import io.upushy.auth.UserDirectory;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@Service
class MemberService {

    private final MemberRepository members;
    private final ProjectRepository projects;
    private final ProjectAccess access;
    private final UserDirectory users;
    private final TransactionalOperator transaction;
    private final Clock clock;

    MemberService(
            MemberRepository members,
            ProjectRepository projects,
            ProjectAccess access,
            UserDirectory users,
            TransactionalOperator transaction,
            Clock clock) {
        this.members = members;
        this.projects = projects;
        this.access = access;
        this.users = users;
        this.transaction = transaction;
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
                .then(projects.lock(request.projectId()).then(change).as(transaction::transactional));
    }

    private Mono<Void> changeRole(String projectId, String userId, ProjectRole role) {
        var put = members.put(projectId, userId, role, clock.instant());
        return role == ProjectRole.OWNER ? put : keepAnOwner(projectId, userId).then(put);
    }

    /** An owner removes anyone; everybody else may remove themselves. */
    Mono<Affected> remove(Caller caller, RemoveMember request) {
        var least = caller.userId().equals(request.userId()) ? ProjectRole.VIEWER : ProjectRole.OWNER;
        var removal = keepAnOwner(request.projectId(), request.userId())
                .then(members.remove(request.projectId(), request.userId()));
        return access.require(caller, request.projectId(), least)
                .then(projects.lock(request.projectId()).then(removal).as(transaction::transactional))
                .map(Affected::new);
    }

    private Mono<Void> keepAnOwner(String projectId, String userId) {
        return members.ownersBeside(projectId, userId)
                .filter(owners -> owners > 0)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("userId", "project.lastOwner")))
                .then();
    }
}
