package io.upushy.project;

import io.upushy.database.Uncancelled;
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

    /** As {@link #during(String, Mono, Runnable)}, with nothing to announce. */
    public <T> Mono<T> during(String projectId, Mono<T> work) {
        return during(projectId, work, () -> {});
    }

    /**
     * Runs the work while nobody else changes the project, and commits it; 404 when there is no such project.
     *
     * @param announce told once it is committed
     */
    public <T> Mono<T> during(String projectId, Mono<T> work, Runnable announce) {
        var locked = projects.lock(projectId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("projectId", "project.unknown")))
                .then(work);
        return commit(locked, announce);
    }

    /** Once begun, a change is brought to its end though its caller hangs up: what is committed must be announced. */
    <T> Mono<T> commit(Mono<T> work, Runnable announce) {
        return Uncancelled.of(work.as(transaction::transactional).doOnSuccess(done -> announce.run()));
    }
}
