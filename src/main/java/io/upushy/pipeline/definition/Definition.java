package io.upushy.pipeline.definition;

import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A definition that has no mistakes.
 *
 * @param name null: the project's name for it is used
 * @param on which pushes start it
 * @param timeout of a whole run, waiting for approvals and for the queue not counted
 * @param concurrency how many runs of this definition go on at once
 * @param supersedes whether a newer push cancels a queued run of the same branch
 */
public record Definition(
        @Nullable String name,
        Triggers on,
        Duration timeout,
        int concurrency,
        boolean supersedes,
        List<StepDefinition<?>> steps) {

    /** The first of the steps that only administrators may put into a pipeline; null when there is none. */
    @Nullable
    StepDefinition<?> forAdministrators() {
        return steps.stream()
                .filter(step -> step.step().isForAdministrators())
                .findFirst()
                .orElse(null);
    }

    /**
     * Branches and tags whose pushes start a run; {@code *} stands for anything but a slash, {@code **} for anything. Both
     * empty: only people and the API start it.
     */
    public record Triggers(List<String> branches, List<String> tags) {}

    /**
     * One step as it is written.
     *
     * @param line where it stands, from 1
     * @param name unique in the definition; its kind when nobody named it
     * @param timeout of one execution
     * @param secrets names of the project's secrets this step is given
     * @param approval whether a person lets the run pass before this step
     */
    public record StepDefinition<S>(
            int line,
            String name,
            Step<S> step,
            Stage stage,
            Duration timeout,
            Retries retries,
            When when,
            List<String> secrets,
            boolean approval,
            Settings<S> settings) {}

    /**
     * How often a step that failed for a passing reason is tried again.
     *
     * @param pause before the first retry, doubled each time
     */
    public record Retries(int most, Duration pause) {}

    /** In which case a step is executed. */
    public enum When {
        SUCCESS,
        FAILURE,
        ALWAYS
    }

    /** A step's settings, in which <code>${…}</code> still stands for what is known only when it is executed. */
    public interface Settings<S> {

        /**
         * The settings with their variables filled in.
         *
         * @param variables the value of each; throws what {@link io.upushy.pipeline.StepFailure} it likes for one it does not know
         */
        S with(UnaryOperator<String> variables);
    }
}
