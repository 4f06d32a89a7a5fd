package io.upushy.pipeline.definition;

import java.util.Set;
import reactor.core.publisher.Mono;

/** Finds stored definitions. */
public interface StoredPipelines {

    /** The definition of an id; empty when there is none. */
    Mono<StoredPipeline> find(String id);

    /** The repositories that a project's definitions check out, as their owners wrote them. */
    Mono<Set<String>> repositories(String projectId);
}
