package io.upushy.pipeline.run;

import static io.upushy.pipeline.run.TestRuns.local;
import static io.upushy.pipeline.run.TestRuns.outside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.StepFailure;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Approvals and cancellations: where people let a run pass, and where they stop it. */
@EngineTest
class PassingTest {

    @Autowired
    private TestRuns runs;

    @BeforeEach
    void begin() {
        runs.fresh();
        runs.script("a");
        runs.script("b");
    }

    private String blocked() {
        var run = runs.start(outside("a"), outside("b", "approve: true"));
        runs.awaitState(run, RunState.BLOCKED);
        return run;
    }

    private int decide(String run, String what, Map<String, ?> body) {
        return runs.api().post("/api/pipeline/run/" + run + "/" + what, body).status();
    }

    @Test
    void aRunWaitsForApprovalAndThenGoesOn() {
        var run = blocked();
        assertThat(runs.journal()).containsExactly("execute a 1");
        assertThat(runs.states(run)).containsEntry("b", StepState.BLOCKED);

        assertThat(decide(run, "approve", Map.of("step", "a"))).isEqualTo(409);
        assertThat(decide(run, "approve", Map.of("step", "b"))).isEqualTo(200);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute a 1", "execute b 1");
        assertThat(runs.step(run, "b").approvedBy()).isEqualTo(runs.userId());
        assertThat(decide(run, "approve", Map.of("step", "b"))).isEqualTo(409);
    }

    @Test
    void aWaitingRunHoldsNoWorkerAndNoPlaceAmongTheRunning() {
        for (int i = 0; i < 10; i++) {
            blocked();
        }

        assertThat(runs.awaitEnd(runs.start(outside("a")))).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void whatIsRejectedIsTakenBack() {
        runs.script("told");
        var run = runs.start(outside("a"), outside("b", "approve: true"), local("told", "when: failure"));
        runs.awaitState(run, RunState.BLOCKED);

        assertThat(decide(run, "reject", Map.of("step", "b", "reason", "not today")))
                .isEqualTo(200);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.run(run).failure()).isEqualTo(Failure.of("pipeline.run.rejectedBecause", "admin", "not today"));
        assertThat(runs.journal()).containsExactly("execute a 1", "execute told 1", "compensate a");
    }

    @Test
    void aQueuedRunIsCancelledAtOnce() {
        runs.script("a").executes(context -> Mono.never());
        var first = runs.start(outside("a"));
        runs.awaitState(first, RunState.RUNNING);
        var second = runs.start(outside("b"));

        runs.cancel(second);

        assertThat(runs.run(second).state()).isEqualTo(RunState.CANCELED);
        assertThat(runs.run(second).cancelRequestedBy()).isEqualTo(runs.userId());
        assertThat(runs.states(second)).containsEntry("b", StepState.CANCELED);
        runs.cancel(first);
        assertThat(runs.awaitEnd(first)).isEqualTo(RunState.CANCELED);
        assertThat(runs.journal()).doesNotContain("execute b 1");
    }

    @Test
    void aBlockedRunIsCancelledAndTakenBack() {
        var run = blocked();

        runs.cancel(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.CANCELED);
        assertThat(runs.journal()).containsExactly("execute a 1", "compensate a");
    }

    @Test
    void aRunningStepIsEndedAndWhatItBeganTakenBack() {
        var ended = new AtomicInteger();
        runs.script("b").executes(context -> Mono.<Outcome>never().doOnCancel(ended::incrementAndGet));
        var run = runs.start(outside("a"), outside("b"), outside("never"));
        runs.awaitStep(run, "b", StepState.RUNNING);

        runs.cancel(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.CANCELED);
        assertThat(ended).hasValue(1);
        assertThat(runs.journal()).containsExactly("execute a 1", "execute b 1", "compensate b", "compensate a");
        assertThat(runs.states(run)).containsEntry("never", StepState.CANCELED);
    }

    @Test
    void aRunThatWaitsForARetryIsCancelled() {
        runs.script("b").executes(context -> Mono.error(StepFailure.passing("error.unavailable")));
        var run = runs.start(outside("a"), outside("b", "retry: {times: 5, wait: 1h}"));
        await().until(() -> runs.step(run, "b").failures() == 1);

        runs.cancel(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.CANCELED);
    }

    @Test
    void nothingHappensToARunThatHasEndedOrIsBeingTakenBack() {
        var run = runs.start(outside("a"));
        runs.awaitEnd(run);
        runs.cancel(run);
        assertThat(runs.run(run).state()).isEqualTo(RunState.SUCCEEDED);

        var taken = Sinks.<Void>empty();
        runs.script("a").compensates(context -> taken.asMono());
        runs.script("b").executes(context -> Mono.error(StepFailure.lasting("error.internal")));
        var failing = runs.start(outside("a"), outside("b"));
        runs.awaitState(failing, RunState.COMPENSATING);
        runs.cancel(failing);
        taken.tryEmitEmpty();
        assertThat(runs.awaitEnd(failing)).isEqualTo(RunState.FAILED);
    }
}
