package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.web.InvalidFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may read what is known of a project: its members, and administrators. */
@Component
class ProjectReaders {

    private final ProjectAccess access;

    ProjectReaders(ProjectAccess access) {
        this.access = access;
    }

    /** @param projectId null for all projects together, which only administrators may read */
    Mono<Void> require(Caller caller, @Nullable String projectId) {
        if (projectId != null) {
            return access.require(caller, projectId, ProjectRole.VIEWER).then();
        }
        return caller.isAdmin() ? Mono.empty() : Mono.error(ProjectReaders::noProject);
    }

    static InvalidFields noProject() {
        return new InvalidFields(List.of(new InvalidFields.Problem("projectId", "validation.NotNull")));
    }
}
