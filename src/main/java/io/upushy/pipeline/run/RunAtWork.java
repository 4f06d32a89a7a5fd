package io.upushy.pipeline.run;

import io.upushy.pipeline.RunState;
import io.upushy.pipeline.definition.Definition;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.log.RunLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A run in the hands of a worker: what it is, how far it is, and how to note that. */
final class RunAtWork {

    private final Run run;
    private final Definition definition;
    private final List<RunStep> steps;
    private final RunLog log;
    private final Path workspace;
    private final Lease lease;
    private final Ledger ledger;
    private final AtomicBoolean closed = new AtomicBoolean();

    RunAtWork(
            Run run,
            Definition definition,
            List<RunStep> steps,
            RunLog log,
            Path workspace,
            Lease lease,
            Ledger ledger) {
        this.run = run;
        this.definition = definition;
        this.steps = new CopyOnWriteArrayList<>(steps);
        this.log = log;
        this.workspace = workspace;
        this.lease = lease;
        this.ledger = ledger;
    }

    Run run() {
        return run;
    }

    Lease lease() {
        return lease;
    }

    RunLog log() {
        return log;
    }

    Path workspace() {
        return workspace;
    }

    int size() {
        return steps.size();
    }

    List<RunStep> steps() {
        return List.copyOf(steps);
    }

    RunStep step(int position) {
        return steps.get(position);
    }

    StepDefinition<?> definitionOf(int position) {
        return definition.steps().get(position);
    }

    /** What is left of the run's time. */
    Duration remaining() {
        return definition.timeout().minusMillis(run.workedMs()).minus(lease.worked());
    }

    Duration timeout() {
        return definition.timeout();
    }

    boolean hasFailed() {
        return steps.stream().anyMatch(step -> step.state() == StepState.FAILED);
    }

    /** Why the run failed: what went wrong first. */
    @Nullable
    Failure failure() {
        return steps.stream()
                .filter(step -> step.state() == StepState.FAILED)
                .map(RunStep::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What steps have left, by step and key. */
    Map<String, String> outcomes() {
        var outcomes = new HashMap<String, String>();
        for (var step : steps) {
            if (step.outcome() != null) {
                step.outcome().forEach((key, value) -> outcomes.put(step.name() + "." + key, value));
            }
        }
        return Map.copyOf(outcomes);
    }

    /** Changes a step and makes that durable. */
    Mono<Void> change(int position, UnaryOperator<RunStep> change) {
        return Mono.defer(() -> {
            changeInMemory(position, change);
            return ledger.step(lease, () -> steps.get(position));
        });
    }

    private synchronized void changeInMemory(int position, UnaryOperator<RunStep> change) {
        steps.set(position, change.apply(steps.get(position)));
    }

    /** A line of this server's own in the run's log. */
    Mono<Void> say(int position, String line) {
        return Mono.<Void>fromRunnable(() -> log.of(step(position).name()).line(line))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Another worker may open the log as soon as this one lets go of the run. */
    Mono<Void> closeLog() {
        return Mono.defer(() -> closed.compareAndSet(false, true) ? log.close() : Mono.empty());
    }

    /** The run waits for a person before this step. */
    Mono<Void> block(int position) {
        return closeLog().then(ledger.block(lease, step(position)));
    }

    Mono<Void> compensate(RunState verdict, @Nullable Failure failure, UnaryOperator<RunStep> giveUp) {
        return Mono.defer(() -> {
            for (int i = 0; i < size(); i++) {
                changeInMemory(i, giveUp);
            }
            return ledger.compensate(lease, verdict, failure, steps());
        });
    }

    Mono<Void> end(RunState state, @Nullable RunState verdict, @Nullable Failure failure) {
        return closeLog().then(ledger.end(lease, state, verdict, failure));
    }
}
