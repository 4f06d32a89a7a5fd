package io.upushy.pipeline.log;

import reactor.core.publisher.Mono;

/** The logs of runs: one writer per run and worker process at a time. */
public interface RunLogs {

    /** Opens a run's log for writing from where the record ends. */
    Mono<RunLog> open(String runId, String projectId);
}
