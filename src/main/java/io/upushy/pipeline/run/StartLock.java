package io.upushy.pipeline.run;

import io.upushy.database.Uncancelled;
import io.upushy.pipeline.RunFacts;
import io.upushy.project.ProjectLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Serialises the starts of one project, and those of the server itself, over all instances. */
@Component
class StartLock {

    private final ProjectLock projects;
    private final QueueRepository queue;
    private final TransactionalOperator transaction;

    StartLock(ProjectLock projects, QueueRepository queue, TransactionalOperator transaction) {
        this.projects = projects;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** Does the work in a transaction and commits it, though its caller hangs up; 404 when there is no such project. */
    <T> Mono<T> during(String projectId, Mono<T> work) {
        if (!projectId.equals(RunFacts.SERVER)) {
            return projects.during(projectId, work);
        }
        return Uncancelled.of(queue.awaitServer().then(work).as(transaction::transactional));
    }
}
