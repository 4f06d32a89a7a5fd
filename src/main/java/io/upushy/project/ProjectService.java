package io.upushy.project;

import io.upushy.auth.ApiTokens;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ProjectService {

    private final ProjectRepository projects;
    private final MemberRepository members;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final ApiTokens tokens;
    private final List<ProjectDeletionGuard> guards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            MemberRepository members,
            ProjectAccess access,
            ProjectLock lock,
            ApiTokens tokens,
            List<ProjectDeletionGuard> guards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.members = members;
        this.access = access;
        this.lock = lock;
        this.tokens = tokens;
        this.guards = guards;
        this.events = events;
        this.clock = clock;
    }

    Mono<Page<ProjectAnswer>> list(Caller caller, @Nullable String keyword, PageQuery page) {
        return projects.ofMember(caller.userId(), keyword, page);
    }

    Mono<ProjectAnswer> get(Caller caller, String id) {
        return access.require(caller, id, ProjectRole.VIEWER)
                .flatMap(role -> projects.find(id).map(project -> ProjectAnswer.of(project, role)));
    }

    Mono<ProjectAnswer> create(Caller caller, CreateProject request) {
        var now = clock.instant();
        var describe = request.describe() == null ? "" : request.describe();
        var project =
                new Project(UUID.randomUUID().toString(), caller.userId(), request.name(), describe, null, now, now);
        var creation =
                projects.insert(project).then(members.put(project.id(), caller.userId(), ProjectRole.OWNER, now));
        return lock.commit(creation, () -> publish(project.id(), ProjectEvent.Kind.CREATED))
                .thenReturn(ProjectAnswer.of(project, ProjectRole.OWNER));
    }

    Mono<ProjectAnswer> update(Caller caller, UpdateProject request) {
        var change = projects.find(request.id())
                .map(project -> request.applyTo(project, clock.instant()))
                .flatMap(project -> projects.update(project).thenReturn(project))
                .map(project -> ProjectAnswer.of(project, ProjectRole.OWNER));
        return access.require(caller, request.id(), ProjectRole.OWNER).then(lock.during(request.id(), change));
    }

    Mono<Affected> delete(Caller caller, String id) {
        return access.require(caller, id, ProjectRole.OWNER)
                .then(lock.during(id, deleteUnlessRefused(id), () -> publish(id, ProjectEvent.Kind.DELETED)))
                .map(Affected::new);
    }

    private Mono<Long> deleteUnlessRefused(String id) {
        return Flux.fromIterable(guards)
                .concatMap(guard -> guard.check(id))
                .then(tokens.deleteOfProject(id))
                .then(projects.delete(id));
    }

    private void publish(String projectId, ProjectEvent.Kind kind) {
        events.publishEvent(new ProjectEvent(projectId, kind));
    }
}
