package io.upushy.project;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which uni-app a project is for. */
@Component
public class ProjectAppids {

    private final ProjectRepository projects;

    ProjectAppids(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The appid that the project's packages must have; empty when its owners have not pinned one. */
    public Mono<String> pinned(String projectId) {
        return projects.find(projectId).mapNotNull(Project::appid);
    }
}
