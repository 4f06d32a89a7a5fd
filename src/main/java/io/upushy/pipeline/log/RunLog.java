package io.upushy.pipeline.log;

import io.upushy.pipeline.StepLog;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** One run's log, open for writing. */
public interface RunLog {

    /** Lines are marked with the step's name. */
    StepLog of(String step);

    /** Values that are masked from now on. */
    void mask(Collection<String> secrets);

    /** Everything written so far is durable. */
    Mono<Void> flush();

    /** Flushes, and takes no more lines. */
    Mono<Void> close();
}
