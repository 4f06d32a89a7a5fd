package io.upushy.project;

import reactor.core.publisher.Mono;

/**
 * A say in deleting a project, for the modules above: the result completes to agree and fails with a 409 to refuse. Called
 * inside the deleting transaction, under the project's row lock.
 */
public interface ProjectDeletionGuard {

    Mono<Void> check(String projectId);
}
