package io.upushy.pipeline;

import io.upushy.pipeline.RunFacts.Trigger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts runs for other modules and follows them. Rights are the caller's to check. */
public interface Runs {

    /**
     * Queues a run of a stored definition.
     *
     * @param startedBy a user's id
     * @return the run, durable
     */
    Mono<RunFacts> start(String pipelineId, String startedBy, Trigger trigger);

    /**
     * Queues a run of a definition that is not stored, such as one a cloud-build client describes.
     *
     * @param yaml the definition
     * @param name what people see in the place of the definition's name
     */
    Mono<RunFacts> start(String projectId, String name, String yaml, String startedBy, Trigger trigger);

    /** Asks for a run's end; returns when that is recorded. Nothing happens to one that has ended. */
    Mono<Void> cancel(String runId, String userId);

    /** The run's state now and whenever it changes; completes with the final one. */
    Flux<RunState> states(String runId);
}
