package io.upushy.pipeline;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Follows a run step by step. */
public interface RunProgress {

    /**
     * Where the run is, from its beginning on and whenever that changes; completes after the one whose {@link Progress#run()
     * state} is final. Steps are told in their order, those that ended before anybody asked, too; a state a step was in for a
     * moment may be left out, its last never.
     */
    Flux<Progress> of(String runId);

    /**
     * Where a run is.
     *
     * @param step the step that began or ended last; null: none has yet
     * @param kind its kind, such as {@code checkout}
     * @param stepState how far it is
     * @param failure why it failed, in words for people; null: it did not
     */
    record Progress(
            RunState run,
            @Nullable String step,
            @Nullable String kind,
            @Nullable StepState stepState,
            @Nullable String failure) {}

    /** How far a step is. */
    enum StepState {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        SKIPPED,
        CANCELED
    }
}
