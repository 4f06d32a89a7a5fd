package io.upushy.pipeline.definition;

import reactor.core.publisher.Mono;

/** Finds stored definitions. */
public interface StoredPipelines {

    /** The definition of an id; empty when there is none. */
    Mono<StoredPipeline> find(String id);
}
