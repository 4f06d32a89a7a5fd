package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.Runs;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Starts runs in a project of their own and waits for what becomes of them. */
@TestComponent
class TestRuns {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Runs runs;
    private final RunRepository table;
    private final StepRepository steps;
    private final RunFollower follower;
    private final Accounts accounts;
    private final Server server;
    private @Nullable String project;
    private final List<String> journal = new CopyOnWriteArrayList<>();

    TestRuns(
            Runs runs,
            RunRepository table,
            StepRepository steps,
            RunFollower follower,
            Accounts accounts,
            Server server) {
        this.runs = runs;
        this.table = table;
        this.steps = steps;
        this.follower = follower;
        this.accounts = accounts;
        this.server = server;
    }

    /** Begins a project and a journal of its own. */
    TestRuns fresh() {
        project = new Apps(api()).project("runs");
        journal.clear();
        return this;
    }

    Api api() {
        return Api.anonymous(server).as(accounts.registerAdmin());
    }

    String userId() {
        return accounts.idOf(accounts.registerAdmin());
    }

    String project() {
        return Objects.requireNonNull(project);
    }

    /** What steps were asked, in order. */
    List<String> journal() {
        return journal;
    }

    /** A script named as this, in this test's journal; anew for each call. */
    Script script(String name) {
        return Script.named(name, journal);
    }

    static Trigger trigger(Kind kind, @Nullable String branch) {
        return new Trigger(kind, branch, null, null, null, null, null);
    }

    /** Starts a definition that has only these steps, written in JSON's way. */
    String start(String... steps) {
        return startWith("", steps);
    }

    /** @param more lines of the definition beside its steps */
    String startWith(String more, String... steps) {
        return start("test", more, trigger(Kind.MANUAL, "main"), steps).id();
    }

    RunFacts start(String name, String more, Trigger trigger, String... steps) {
        var facts = runs.start(project(), name, yaml(more, steps), userId(), trigger)
                .block(PATIENCE);
        return Objects.requireNonNull(facts);
    }

    static String yaml(String more, String... steps) {
        return more + "\nsteps:\n  - " + String.join("\n  - ", steps) + "\n";
    }

    /** A step with effects outside, named as its script. */
    static String outside(String name, String... more) {
        return step("engine-outside", name, more);
    }

    static String local(String name, String... more) {
        return step("engine-local", name, more);
    }

    private static String step(String kind, String name, String... more) {
        var rest = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{" + kind + ": {script: " + name + "}, name: " + name + rest + "}";
    }

    RunState awaitEnd(String run) {
        return Objects.requireNonNull(runs.states(run).blockLast(PATIENCE));
    }

    void awaitState(String run, RunState state) {
        await(run, seen -> seen.run().state() == state);
    }

    void awaitStep(String run, String name, StepState state) {
        await(run, seen -> seen.steps().stream().anyMatch(it -> it.name().equals(name) && it.state() == state));
    }

    private void await(String run, Predicate<RunFollower.Seen> expected) {
        var found = follower.follow(run).any(expected).block(PATIENCE);
        if (!Boolean.TRUE.equals(found)) {
            throw new AssertionError(
                    "The run ended otherwise: " + run(run) + " " + steps.of(run).block());
        }
    }

    Run run(String id) {
        return Objects.requireNonNull(table.find(id).block(PATIENCE));
    }

    /** The states of a run's steps by their names. */
    Map<String, StepState> states(String run) {
        return steps(run).stream().collect(Collectors.toMap(RunStep::name, RunStep::state));
    }

    List<RunStep> steps(String run) {
        return Objects.requireNonNull(steps.of(run).block(PATIENCE));
    }

    RunStep step(String run, String name) {
        return steps(run).stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    String failureKey(String run) {
        var failure = run(run).failure();
        return failure == null ? null : failure.key();
    }

    void cancel(String run) {
        runs.cancel(run, userId()).block(PATIENCE);
    }
}
