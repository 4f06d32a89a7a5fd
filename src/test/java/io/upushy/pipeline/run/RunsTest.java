package io.upushy.pipeline.run;

import static io.upushy.pipeline.run.TestRuns.local;
import static io.upushy.pipeline.run.TestRuns.outside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.StepFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@EngineTest
class RunsTest {

    @Autowired
    private TestRuns runs;

    @BeforeEach
    void begin() {
        runs.fresh();
    }

    private static Mono<Outcome> fails() {
        return Mono.error(StepFailure.lasting("error.internal"));
    }

    private static Mono<Outcome> failsForNow() {
        return Mono.error(StepFailure.passing("error.unavailable"));
    }

    @Test
    void stepsFollowEachOtherAndReferToWhatEarlierOnesLeft() {
        var seen = new AtomicReference<Map<String, String>>();
        runs.script("build").executes(context -> Mono.just(new Outcome(Map.of("file", "app.wgt"))));
        runs.script("release").executes(context -> {
            seen.set(context.outcomes());
            return Mono.just(Outcome.NOTHING);
        });

        var run = runs.start(
                local("build"),
                "{engine-outside: {script: text, text: '${build.file} of ${branch}'}, name: text}",
                outside("release"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute build 1", "execute release 1");
        assertThat(seen.get()).containsEntry("build.file", "app.wgt").containsEntry("text.text", "app.wgt of main");
        assertThat(runs.run(run).ended()).isNotNull();
    }

    @Test
    void theFolderOfARunGoesWithItsEnd() {
        var folder = new AtomicReference<Path>();
        runs.script("build")
                .executes(context -> Mono.fromCallable(() -> {
                    folder.set(Files.writeString(context.workspace().resolve("x"), "x")
                            .getParent());
                    return Outcome.NOTHING;
                }));

        runs.awaitEnd(runs.start(local("build")));

        await().until(() -> !Files.exists(folder.get()));
    }

    @Test
    void aFailureTakesBackWhatWasDoneTheLastFirst() {
        runs.script("c").executes(context -> fails());
        for (var name : new String[] {"a", "b", "d", "told", "always"}) {
            runs.script(name);
        }

        var run = runs.start(
                local("prepare"),
                outside("a"),
                outside("b"),
                outside("c"),
                outside("d"),
                outside("told", "when: failure"),
                outside("always", "when: always"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.journal())
                .containsExactly(
                        "execute a 1",
                        "execute b 1",
                        "execute c 1",
                        "execute told 1",
                        "execute always 1",
                        "compensate always",
                        "compensate told",
                        "compensate c",
                        "compensate b",
                        "compensate a");
        assertThat(runs.failureKey(run)).isEqualTo("error.internal");
        assertThat(runs.states(run))
                .containsEntry("prepare", StepState.SUCCEEDED)
                .containsEntry("a", StepState.COMPENSATED)
                .containsEntry("c", StepState.COMPENSATED)
                .containsEntry("d", StepState.SKIPPED);
        assertThat(runs.step(run, "c").failure()).isNotNull();
    }

    @Test
    void stepsForFailuresAreSkippedInASuccess() {
        runs.script("a");
        runs.script("always");

        var run = runs.start(outside("a"), outside("told", "when: failure"), outside("always", "when: always"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.SUCCEEDED);
        assertThat(runs.journal()).containsExactly("execute a 1", "execute always 1");
        assertThat(runs.states(run)).containsEntry("told", StepState.SKIPPED);
    }

    @Test
    void aPassingFailureIsTriedAgainAndALastingOneIsNot() {
        var tries = new AtomicInteger();
        runs.script("busy")
                .executes(context -> tries.incrementAndGet() < 3 ? failsForNow() : Mono.just(Outcome.NOTHING));
        runs.script("wrong").executes(context -> fails());

        var run =
                runs.start(local("busy", "retry: {times: 2, wait: 1s}"), local("wrong", "retry: {times: 5, wait: 1s}"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.journal())
                .containsExactly("execute busy 1", "execute busy 2", "execute busy 3", "execute wrong 1");
        assertThat(runs.step(run, "busy").state()).isEqualTo(StepState.SUCCEEDED);
    }

    @Test
    void retriesHaveAnEnd() {
        runs.script("busy").executes(context -> failsForNow());

        var run = runs.start(local("busy", "retry: {times: 1, wait: 1s}"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.journal()).containsExactly("execute busy 1", "execute busy 2");
    }

    @Test
    void aStepThatTakesTooLongIsEndedAndAskedBeforeItIsTriedAgain() {
        var ended = new AtomicInteger();
        runs.script("slow")
                .executes(context -> Mono.<Outcome>never().doOnCancel(ended::incrementAndGet))
                .probes(context -> Mono.just(Probe.done(new Outcome(Map.of("found", "yes")))));
        runs.script("slower").executes(context -> Mono.<Outcome>never().doOnCancel(ended::incrementAndGet));

        var run = runs.start(
                outside("slow", "timeout: 1s", "retry: {times: 1, wait: 1s}"), outside("slower", "timeout: 1s"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(ended).hasValue(2);
        assertThat(runs.journal())
                .containsExactly(
                        "execute slow 1", "probe slow", "execute slower 1", "compensate slower", "compensate slow");
        assertThat(runs.step(run, "slow").outcome()).containsEntry("found", "yes");
        assertThat(runs.failureKey(run)).isEqualTo("pipeline.run.stepTimedOut");
    }

    @Test
    void aRunHasATimeLimitOfItsOwn() {
        runs.script("slow").executes(context -> Mono.never());
        runs.script("told");

        var run = runs.startWith(
                "timeout: 2s",
                local("slow", "timeout: 1m", "retry: {times: 5, wait: 1s}"),
                local("told", "when: failure"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.failureKey(run)).isEqualTo("pipeline.run.timedOut");
        assertThat(runs.journal()).containsExactly("execute slow 1", "execute told 1");
    }

    @Test
    void anAccidentIsToldWithoutItsDetails() {
        runs.script("odd").executes(context -> {
            throw new IllegalStateException("at /etc/secret");
        });

        var run = runs.start(local("odd", "retry: {times: 5, wait: 1s}"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.run(run).failure()).isEqualTo(Failure.of("pipeline.run.accident", "odd"));
    }

    @Test
    void secretsAreGivenOnlyToStepsThatNameThem() {
        runs.api()
                .put("/api/pipeline/secret", Map.of("projectId", runs.project(), "name", "TOKEN", "value", "s3cret"))
                .data();
        runs.script("named")
                .executes(context -> context.secret("TOKEN").map(value -> new Outcome(Map.of("it", value))));
        runs.script("other").executes(context -> context.secret("TOKEN").map(value -> Outcome.NOTHING));

        var run = runs.start(local("named", "secrets: [TOKEN]"), local("other"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.FAILED);
        assertThat(runs.failureKey(run)).isEqualTo("pipeline.run.secretNotGiven");
        assertThat(runs.step(run, "named").outcome()).containsEntry("it", "s3cret");
    }

    @Test
    void whatCannotBeTakenBackIsNamedAndCanBeTriedAgain() {
        var broken = new AtomicInteger(3);
        runs.script("a");
        runs.script("b")
                .compensates(context -> broken.getAndDecrement() > 0
                        ? Mono.error(StepFailure.passing("error.unavailable"))
                        : Mono.empty());
        runs.script("c").executes(context -> fails());

        var run = runs.start(outside("a"), outside("b"), local("c"));

        assertThat(runs.awaitEnd(run)).isEqualTo(RunState.COMPENSATION_FAILED);
        assertThat(runs.journal())
                .containsExactly(
                        "execute a 1",
                        "execute b 1",
                        "execute c 1",
                        "compensate b",
                        "compensate b",
                        "compensate b",
                        "compensate a");
        assertThat(runs.states(run))
                .containsEntry("b", StepState.COMPENSATION_FAILED)
                .containsEntry("a", StepState.COMPENSATED);

        runs.api().post("/api/pipeline/run/" + run + "/compensate", Map.of()).data();
        runs.awaitState(run, RunState.FAILED);
        assertThat(runs.journal()).hasSize(8).endsWith("compensate b");
        assertThat(runs.failureKey(run)).isEqualTo("error.internal");
    }
}
