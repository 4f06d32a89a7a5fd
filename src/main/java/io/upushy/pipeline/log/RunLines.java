package io.upushy.pipeline.log;

import java.util.List;
import reactor.core.publisher.Flux;

/** Follows the logs of runs for other packages. Rights are the caller's to check. */
public interface RunLines {

    /**
     * A run's lines in order, those in the record first, then whatever is written; completes with the run. The next ones are
     * looked for when those before were taken.
     *
     * @param after the number of the last line that is not wanted
     */
    Flux<List<LogLine>> follow(String runId, long after);
}
