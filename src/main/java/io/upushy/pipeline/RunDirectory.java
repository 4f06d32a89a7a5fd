package io.upushy.pipeline;

import reactor.core.publisher.Mono;

/** Finds runs, for whoever has a run's id and needs to know whose it is. Rights are the caller's to check. */
public interface RunDirectory {

    /** What is fixed about a run; empty when there is none of this id. */
    Mono<RunFacts> find(String runId);
}
