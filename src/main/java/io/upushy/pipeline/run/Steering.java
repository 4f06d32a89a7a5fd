package io.upushy.pipeline.run;

import io.upushy.database.Uncancelled;
import io.upushy.pipeline.RunState;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What people do to runs that are there. Each act is one transaction under the run's row lock. */
@Component
class Steering {

    private final RunRepository runs;
    private final StepRepository steps;
    private final RunChanges changes;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Steering(
            RunRepository runs,
            StepRepository steps,
            RunChanges changes,
            TransactionalOperator transaction,
            Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A worker ends what it is doing; what nobody is doing ends here. */
    Mono<Void> cancel(String runId, String userId) {
        return act(runId, run -> switch (run.state()) {
                    case QUEUED, BLOCKED -> cancelWaiting(run, userId);
                    case RUNNING -> runs.requestCancel(runId, userId);
                    default -> Mono.empty();
                })
                .then(changes.cancelling(runId));
    }

    private Mono<Void> cancelWaiting(Run run, String userId) {
        var ending = run.started() == null
                ? Mono.defer(() -> runs.end(run.id(), RunState.CANCELED, clock.instant()))
                : Mono.defer(() -> runs.move(run.id(), RunState.COMPENSATING, clock.instant()));
        return runs.requestCancel(run.id(), userId)
                .then(runs.judge(run.id(), RunState.CANCELED, null))
                .then(steps.cancelOpen(run.id()))
                .then(ending);
    }

    /** The run takes its old place in the queue. */
    Mono<Void> approve(String runId, String step, String userId) {
        return act(runId, run -> blocked(run, step)
                .flatMap(gate -> steps.approve(runId, gate.position(), userId, clock.instant()))
                .then(requeue(run)));
    }

    /** As if the step had failed: what there is to tell of that is told, and the run is taken back. */
    Mono<Void> reject(String runId, String step, Failure why) {
        return act(runId, run -> blocked(run, step)
                .flatMap(gate -> steps.update(gate.failed(why, clock.instant())))
                .then(requeue(run)));
    }

    private Mono<Void> requeue(Run run) {
        return runs.move(run.id(), RunState.QUEUED, run.facts().created());
    }

    private Mono<RunStep> blocked(Run run, String name) {
        return steps.of(run.id())
                .filter(rows -> run.state() == RunState.BLOCKED)
                .mapNotNull(rows -> blocked(rows, name))
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("step", "pipeline.run.notBlocked", name)));
    }

    private static @Nullable RunStep blocked(List<RunStep> rows, String name) {
        return rows.stream()
                .filter(row -> row.state() == StepState.BLOCKED && row.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Tries again to take back what could not be. */
    Mono<Void> compensate(String runId) {
        return act(
                runId,
                run -> run.state() == RunState.COMPENSATION_FAILED
                        ? runs.move(runId, RunState.COMPENSATING, clock.instant())
                        : Mono.error(ApiException.conflict("id", "pipeline.run.nothingToCompensate")));
    }

    private Mono<Void> act(String runId, Function<Run, Mono<Void>> act) {
        var whole = runs.lock(runId)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.run.unknownRun")))
                .flatMap(act);
        return Uncancelled.of(whole.as(transaction::transactional))
                .then(changes.changed(runId))
                .then(changes.queued());
    }
}
