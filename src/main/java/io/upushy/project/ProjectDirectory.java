package io.upushy.project;

import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

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
}
