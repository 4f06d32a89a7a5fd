package io.upushy.project;

import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Serialises the changes of one project over all instances: a transaction that holds the project's row lock. */
@Component
public class ProjectLock {

    private final ProjectRepository projects;
    private final TransactionalOperator transaction;

    ProjectLock(ProjectRepository projects, TransactionalOperator transaction) {
        this.projects = projects;
        this.transaction = transaction;
    }

    /** Runs the work while nobody else changes the project, and commits it; 404 when there is no such project. */
    public <T> Mono<T> during(String projectId, Mono<T> work) {
        return projects.lock(projectId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("projectId", "project.unknown")))
                .then(work)
                .as(transaction::transactional);
    }
}
