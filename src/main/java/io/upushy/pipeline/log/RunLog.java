package io.upushy.pipeline.log;

import io.upushy.pipeline.StepLog;
import java.util.Collection;
import reactor.core.publisher.Mono;

/**
 * One run's log, open for writing. When another worker has opened it since, all writing fails with {@link LogTakenOver} and
 * nothing more of this one reaches the record.
 */
public interface RunLog {

    /** Writes lines marked with the step's name. */
    StepLog of(String step);

    /** Masks these, too, from the next line on; in a line that has begun, from its beginning. */
    void mask(Collection<String> secrets);

    /** Returns when everything written so far is durable. */
    Mono<Void> flush();

    /** Flushes; writing fails afterwards. */
    Mono<Void> close();
}
