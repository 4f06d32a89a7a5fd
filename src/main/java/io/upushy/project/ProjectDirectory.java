package io.upushy.project;

import io.upushy.auth.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which projects there are. */
@Component
public class ProjectDirectory {

    private final ProjectRepository projects;

    ProjectDirectory(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The ids of the projects created at this time or later, in no order. */
    public Flux<String> idsSince(Instant created) {
        return projects.idsSince(created);
    }

    /** The projects a caller may read, the newest first, at most a thousand: an administrator all, others their own. */
    public Mono<List<Named>> readableBy(Caller caller) {
        return (caller.isAdmin() ? projects.names() : projects.namesOf(caller.userId())).collectList();
    }

    /** The name of a project; nothing when there is none. */
    public Mono<String> nameOf(String id) {
        return projects.find(id).map(Project::name);
    }

    /** A project's id and name. */
    public record Named(String id, String name) {}
}
