package io.upushy.pipeline;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees and steers runs and their logs: a project's members, and of the server's own runs its administrators. */
@Component
public class RunAccess {

    private final ProjectAccess projects;

    RunAccess(ProjectAccess projects) {
        this.projects = projects;
    }

    /**
     * Lets the caller pass with at least this role, as {@link ProjectAccess#require} does. Of the server's own runs
     * administrators are owners, when they are logged in themselves; nobody else is anything.
     */
    public Mono<ProjectRole> require(Caller caller, String projectId, ProjectRole least) {
        if (!projectId.equals(RunFacts.SERVER)) {
            return projects.require(caller, projectId, least);
        }
        return caller.isAdmin()
                ? Mono.just(ProjectRole.OWNER)
                : Mono.error(() -> ApiException.forbidden("projectId", "pipeline.run.administratorsOnly"));
    }
}
