package io.upushy.pipeline.run;

import io.r2dbc.spi.R2dbcException;
import io.upushy.database.Uncancelled;
import io.upushy.pipeline.RunState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * What workers write about their runs. Each entry is one transaction under the run's row lock that a worker without the lease
 * cannot pass; it is told to others after it is committed. While the database does not take it, the worker waits, until its
 * lease ends.
 */
@Component
class Ledger {

    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final QueueRepository queue;
    private final RunRepository runs;
    private final StepRepository steps;
    private final RunChanges changes;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Ledger(
            QueueRepository queue,
            RunRepository runs,
            StepRepository steps,
            RunChanges changes,
            TransactionalOperator transaction,
            Clock clock) {
        this.queue = queue;
        this.runs = runs;
        this.steps = steps;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param current read once nobody else writes about the run, so that the newest state is written last */
    Mono<Void> step(Lease lease, Supplier<RunStep> current) {
        return write(lease, Mono.defer(() -> steps.update(current.get())));
    }

    Mono<Void> workspace(Lease lease, String workspace, List<RunStep> again) {
        return write(lease, runs.useWorkspace(lease.runId(), workspace).then(all(again)));
    }

    /** The run waits for a person, and no worker holds it. */
    Mono<Void> block(Lease lease, RunStep step) {
        return write(
                lease, steps.update(step.in(StepState.BLOCKED)).then(runs.move(lease.runId(), RunState.BLOCKED, null)));
    }

    /** From now on everything is taken back, also by a worker that comes after this one. */
    Mono<Void> compensate(Lease lease, RunState verdict, @Nullable Failure failure, List<RunStep> given) {
        return write(
                lease,
                runs.judge(lease.runId(), verdict, failure)
                        .then(runs.compensating(lease.runId()))
                        .then(all(given)));
    }

    /** The run's end, and that of the lease. */
    Mono<Void> end(Lease lease, RunState state, @Nullable RunState verdict, @Nullable Failure failure) {
        var judged = verdict == null ? Mono.<Void>empty() : runs.judge(lease.runId(), verdict, failure);
        return write(lease, judged.then(Mono.defer(() -> runs.end(lease.runId(), state, clock.instant()))))
                .then(changes.queued());
    }

    /** The run's end though nobody can say what is to be taken back. */
    Mono<Void> abandon(Lease lease, RunState state, Failure failure) {
        return write(
                lease,
                steps.cancelOpen(lease.runId())
                        .then(runs.judge(lease.runId(), RunState.FAILED, failure))
                        .then(Mono.defer(() -> runs.end(lease.runId(), state, clock.instant()))));
    }

    Mono<Void> handBack(Lease lease) {
        return queue.handBack(lease.runId(), lease.token()).then(changes.queued());
    }

    private Mono<Void> all(List<RunStep> rows) {
        return Flux.fromIterable(rows).concatMap(steps::update).then();
    }

    private Mono<Void> write(Lease lease, Mono<Void> work) {
        var entry = queue.lockLeased(lease.runId(), lease.token())
                .switchIfEmpty(Mono.error(LeaseEnded::lost))
                .then(work);
        return Uncancelled.of(entry.as(transaction::transactional))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY)
                        .maxBackoff(LONGEST_WAIT)
                        .filter(Ledger::mayPass))
                .then(changes.changed(lease.runId()));
    }

    /** Whether the database may take it when asked again. */
    static boolean mayPass(Throwable failure) {
        return failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException)
                || failure instanceof TransactionException
                || failure instanceof R2dbcException
                || failure instanceof TimeoutException;
    }
}
