package io.upushy.pipeline.run;

import static io.upushy.pipeline.run.TestRuns.local;
import static io.upushy.pipeline.run.TestRuns.outside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.run.RunQueue.Claim;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;

/** What becomes of a run whose worker loses it. */
@EngineTest
class RecoveryTest {

    @Autowired
    private TestRuns runs;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private QueueRepository queue;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Clock clock;

    private final AtomicReference<StepContext> begun = new AtomicReference<>();
    private final AtomicInteger ended = new AtomicInteger();

    @BeforeEach
    void begin() {
        runs.fresh();
        begun.set(null);
        ended.set(0);
    }

    /** Hangs the first time, as under a worker that dies then. */
    private Function<StepContext, Mono<Outcome>> hangsOnce() {
        return context -> begun.compareAndSet(null, context)
                ? Mono.<Outcome>never().doOnCancel(ended::incrementAndGet)
                : Mono.just(new Outcome(Map.of("attempt", Integer.toString(context.attempt()))));
    }

    /** As if another worker had claimed the run, and died. */
    private void steal(String run) {
        await().until(() -> begun.get() != null);
        database.sql("UPDATE app_pipeline_run SET lease_token = lease_token + 1, due_time = queued_time WHERE id = :id")
                .bind("id", run)
                .then()
                .block(TestRuns.PATIENCE);
    }

    @Test
    void aStepThatWasDoneIsNotDoneAgain() {
        runs.script("a");
        runs.script("b")
                .executes(hangsOnce())
                .probes(context -> Mono.just(Probe.done(new Outcome(Map.of("found", "yes")))));
        runs.script("c");
        var run = runs.start(outside("a"), outside("b"), outside("c"));

        steal(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute a 1", "execute b 1", "probe b", "execute c 1");
        assertThat(runs.step(run, "b").outcome()).containsEntry("found", "yes");
    }

    @Test
    void aStepThatWasNotDoneIsDoneAgainAndKnowsWhatItRemembered() {
        var remembered = new AtomicReference<Map<String, String>>();
        runs.script("b")
                .executes(context -> context.remember(Map.of("key", "value"))
                        .then(Mono.defer(() -> hangsOnce().apply(context))))
                .probes(context -> {
                    remembered.set(context.remembered());
                    return Mono.just(Probe.NOT_DONE);
                });
        var run = runs.start(outside("b"));

        steal(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute b 1", "probe b", "execute b 2");
        assertThat(remembered.get()).containsEntry("key", "value");
    }

    @Test
    void whatNobodyCanTellFailsTheRunAndIsTakenBack() {
        runs.script("a");
        runs.script("b").executes(hangsOnce());
        var run = runs.start(outside("a"), outside("b"));

        steal(run);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.failureKey(run)).isEqualTo("pipeline.run.unknown");
        assertThat(runs.journal())
                .containsExactly("execute a 1", "execute b 1", "probe b", "compensate b", "compensate a");
    }

    @Test
    void aWorkerThatLostItsLeaseWritesNothingAndEndsItsStep() {
        runs.script("b").executes(hangsOnce()).probes(context -> Mono.just(Probe.NOT_DONE));
        var run = runs.start(outside("b"));
        await().until(() -> begun.get() != null);
        var old = Objects.requireNonNull(begun.get());
        var lost = new Lease(new Claim(run, runs.run(run).token(), null), queue, Duration.ofSeconds(2), clock);

        steal(run);

        assertThatThrownBy(() -> old.remember(Map.of("late", "yes")).block(TestRuns.PATIENCE))
                .isInstanceOf(LeaseEnded.class);
        assertThatThrownBy(() ->
                        ledger.end(lost, RunState.FAILED, RunState.FAILED, null).block(TestRuns.PATIENCE))
                .isInstanceOf(LeaseEnded.class);
        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        await().untilAtomic(ended, equalTo(1));
        assertThat(runs.step(run, "b").remembered()).doesNotContainKey("late");
    }

    @Test
    void aLostFolderIsMadeAnewByTheStepsThatWorkInItAndNoOthers() {
        runs.script("build")
                .executes(context -> Mono.fromCallable(() -> {
                    Files.writeString(context.workspace().resolve("built"), "x");
                    return Outcome.NOTHING;
                }));
        runs.script("upload");
        runs.script("pack").executes(context -> {
            FileSystemUtils.deleteRecursively(context.workspace().toFile());
            return hangsOnce().apply(context);
        });
        runs.script("release")
                .executes(context -> Mono.just(new Outcome(Map.of(
                        "built",
                        Boolean.toString(Files.exists(context.workspace().resolve("built")))))));
        var run = runs.start(local("build"), outside("upload"), local("pack"), outside("release"));

        steal(run);

        runs.awaitEnd(run);
        assertThat(runs.journal())
                .containsExactly(
                        "execute build 1",
                        "execute upload 1",
                        "execute pack 1",
                        "execute build 2",
                        "execute pack 2",
                        "execute release 1");
    }

    @Test
    void aCancellationThatNoWorkerHeardIsFollowedByTheNext() {
        runs.script("b").executes(hangsOnce()).probes(context -> Mono.just(Probe.NOT_DONE));
        var run = runs.start(outside("b"));
        await().until(() -> begun.get() != null);
        database.sql("UPDATE app_pipeline_run SET cancel_requested_by = 'somebody' WHERE id = :id")
                .bind("id", run)
                .then()
                .block(TestRuns.PATIENCE);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.CANCELED);
        assertThat(runs.journal()).containsExactly("execute b 1", "compensate b");
    }

    @Test
    void takingBackGoesOnWhereItWasCutOff() {
        var first = new AtomicInteger();
        runs.script("a").compensates(context -> first.getAndIncrement() == 0 ? Mono.never() : Mono.empty());
        runs.script("b").executes(context -> Mono.error(StepFailure.lasting("error.internal")));
        var run = runs.start(outside("a"), outside("b"));
        await().until(() -> first.get() == 1);
        begun.set(null);
        database.sql("UPDATE app_pipeline_run SET lease_token = lease_token + 1, due_time = queued_time WHERE id = :id")
                .bind("id", run)
                .then()
                .block(TestRuns.PATIENCE);

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.journal())
                .containsExactly("execute a 1", "execute b 1", "compensate b", "compensate a", "compensate a");
    }

    @Test
    void aServerThatStopsHandsItsRunsBackAtOnce(@Autowired ConfigurableApplicationContext context) {
        runs.script("b").executes(hangsOnce()).probes(it -> Mono.just(Probe.NOT_DONE));
        var run = runs.start(outside("b"));
        await().until(() -> begun.get() != null);

        context.stop();
        assertThat(ended).hasValue(1);
        assertThat(runs.run(run).state()).isEqualTo(RunState.RUNNING);
        assertThat(runs.journal()).containsExactly("execute b 1");
        context.start();

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute b 1", "probe b", "execute b 2");
    }
}
