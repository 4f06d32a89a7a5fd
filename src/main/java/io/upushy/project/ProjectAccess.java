package io.upushy.project;

import io.upushy.auth.Caller;
import io.upushy.auth.Role;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one gate that every call about a project passes: nobody reads or writes what they are no member of. */
@Component
public class ProjectAccess {

    private final ProjectRepository projects;

    ProjectAccess(ProjectRepository projects) {
        this.projects = projects;
    }

    /**
     * Lets the caller pass with at least this role. Administrators pass as owners; an API token passes on its own project
     * only, as the user who made it would.
     *
     * @return the role the caller has
     */
    public Mono<ProjectRole> require(Caller caller, String projectId, ProjectRole least) {
        return roleOf(caller, projectId)
                .filter(role -> role.includes(least))
                .switchIfEmpty(Mono.error(() -> ApiException.forbidden("projectId", "project.forbidden")));
    }

    private Mono<ProjectRole> roleOf(Caller caller, String projectId) {
        return projects.find(projectId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("projectId", "project.unknown")))
                .filter(project -> !caller.isTokenOfAnother(project.id()))
                .flatMap(project -> caller.role() == Role.ADMIN
                        ? Mono.just(ProjectRole.OWNER)
                        : projects.roleOf(project.id(), caller.userId()));
    }
}
