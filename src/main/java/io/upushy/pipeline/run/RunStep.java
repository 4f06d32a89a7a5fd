package io.upushy.pipeline.run;

import io.upushy.pipeline.Stage;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run as it stands.
 *
 * @param approval whether a person lets the run pass before it
 * @param attempt how often it was begun, also after a worker died
 * @param failures how often it failed for a passing reason
 * @param outcome null until it has succeeded
 */
record RunStep(
        String runId,
        int position,
        String name,
        String kind,
        Stage stage,
        boolean approval,
        StepState state,
        int attempt,
        int failures,
        Map<String, String> remembered,
        @Nullable Map<String, String> outcome,
        @Nullable Failure failure,
        @Nullable String approvedBy,
        @Nullable Instant approved,
        @Nullable Instant started,
        @Nullable Instant ended) {

    static RunStep pending(String runId, int position, StepDefinition<?> step) {
        return new RunStep(
                runId,
                position,
                step.name(),
                step.step().kind(),
                step.stage(),
                step.approval(),
                StepState.PENDING,
                0,
                0,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    RunStep begun(Instant now) {
        return with(StepState.RUNNING, attempt + 1, failures, outcome, null, now, null);
    }

    RunStep succeeded(Map<String, String> left, Instant now) {
        return with(StepState.SUCCEEDED, attempt, failures, left, null, started, now);
    }

    RunStep failed(Failure why, Instant now) {
        return with(StepState.FAILED, attempt, failures, outcome, why, started, now);
    }

    /** Waits for another try; why the last one failed is told meanwhile. */
    RunStep waiting(Failure why) {
        return with(StepState.PENDING, attempt, failures + 1, outcome, why, started, null);
    }

    /** To be done again, since what it had left in the workspace is gone. */
    RunStep again() {
        return with(StepState.PENDING, attempt, failures, outcome, failure, started, null);
    }

    RunStep in(StepState other) {
        return with(other, attempt, failures, outcome, failure, started, ended);
    }

    RunStep over(StepState other, Instant now) {
        return with(other, attempt, failures, outcome, failure, started, attempt > 0 ? now : null);
    }

    RunStep notTakenBack(Failure why) {
        return with(StepState.COMPENSATION_FAILED, attempt, failures, outcome, why, started, ended);
    }

    RunStep remembering(Map<String, String> notes) {
        var all = new HashMap<>(remembered);
        all.putAll(notes);
        return new RunStep(
                runId,
                position,
                name,
                kind,
                stage,
                approval,
                state,
                attempt,
                failures,
                Map.copyOf(all),
                outcome,
                failure,
                approvedBy,
                approved,
                started,
                ended);
    }

    private RunStep with(
            StepState newState,
            int newAttempt,
            int newFailures,
            @Nullable Map<String, String> newOutcome,
            @Nullable Failure newFailure,
            @Nullable Instant newStarted,
            @Nullable Instant newEnded) {
        return new RunStep(
                runId,
                position,
                name,
                kind,
                stage,
                approval,
                newState,
                newAttempt,
                newFailures,
                remembered,
                newOutcome,
                newFailure,
                approvedBy,
                approved,
                newStarted,
                newEnded);
    }
}
