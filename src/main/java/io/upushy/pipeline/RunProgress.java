package io.upushy.pipeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Follows a run step by step. */
public interface RunProgress {

    /**
     * Where the run is, from its beginning on and whenever that changes; completes after the one whose {@link Progress#run()
     * state} is final, which is of no step. Steps are told in their order, those that ended before anybody asked, too; a state a
     * step was in for a moment may be left out, its last never.
     *
     * @param locale of the words in it
     */
    Flux<Progress> of(String runId, Locale locale);

    /**
     * Where a run is.
     *
     * @param step the one that begins, waits or has ended; null: it is the run itself that is told of
     * @param kind its kind, such as {@code checkout}
     * @param stepState how far it is
     * @param failure why the step or the run failed, in words for people; null: it did not
     */
    record Progress(
            RunState run,
            @Nullable String step,
            @Nullable String kind,
            @Nullable StepState stepState,
            @Nullable String failure) {}

    /** How far a step is. */
    enum StepState {
        /** Not begun, or waiting to be tried again or for an approval. */
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        SKIPPED,
        CANCELED
    }
}
