package io.upushy.pipeline.log;

import reactor.core.publisher.Mono;

/** The logs of runs, for who executes them. One writer per run at a time: opening a log ends the writing of who had it before. */
public interface RunLogs {

    /**
     * Opens a run's log for writing from where the record ends.
     *
     * @param projectId whose secrets are masked from now on
     */
    Mono<RunLog> open(String runId, String projectId);
}
