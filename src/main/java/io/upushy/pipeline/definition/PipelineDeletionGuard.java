package io.upushy.pipeline.definition;

import reactor.core.publisher.Mono;

/**
 * A say in deleting a definition, for the packages whose rows belong to it: the result completes to agree, after removing what
 * goes with the definition, and fails with a 409 to refuse. Called inside the deleting transaction, under the project's row lock.
 */
public interface PipelineDeletionGuard {

    Mono<Void> beforeDeletion(String pipelineId);
}
