package io.upushy.pipeline.run;

import io.upushy.database.Uncancelled;
import io.upushy.pipeline.run.QueueRepository.Candidate;
import io.upushy.pipeline.run.QueueRepository.Lane;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Hands runs to workers: the oldest first, within the limits of its project and its definition. The claims of one project come
 * one after the other, so that the limits hold; a worker that hangs in the middle of one holds up that project only.
 */
@Component
class RunQueue {

    private final QueueRepository queue;
    private final TransactionalOperator transaction;
    private final RunSettings settings;
    private final Clock clock;

    RunQueue(QueueRepository queue, TransactionalOperator transaction, RunSettings settings, Clock clock) {
        this.queue = queue;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A run that was claimed.
     *
     * @param waited since it was queued; null for one that was begun before
     */
    record Claim(String runId, long token, @Nullable Duration waited) {}

    /** The next run to work on, or nothing. */
    Mono<Claim> claim(String owner) {
        return queue.due(clock.instant(), settings.pipelineProjectRuns())
                .collectList()
                .flatMapIterable(lanes -> lanes)
                .concatMap(lane -> Uncancelled.of(claimOf(lane, owner).as(transaction::transactional)))
                .next();
    }

    private Mono<Claim> claimOf(Lane lane, String owner) {
        return queue.lockProject(lane.projectId())
                .flatMap(locked -> queue.next(lane, clock.instant()))
                .filterWhen(candidate -> mayBegin(candidate, lane))
                .flatMap(candidate -> take(candidate, owner));
    }

    /** What was begun counts already. */
    private Mono<Boolean> mayBegin(Candidate candidate, Lane lane) {
        return candidate.queued()
                ? queue.load(lane)
                        .map(load -> load.inProject() < settings.pipelineProjectRuns()
                                && load.inLane() < candidate.concurrency())
                : Mono.just(true);
    }

    private Mono<Claim> take(Candidate candidate, String owner) {
        var now = clock.instant();
        var waited = candidate.begun() ? null : Duration.between(candidate.queuedTime(), now);
        return queue.take(candidate, owner, now, settings.lease())
                .filter(taken -> taken)
                .map(taken -> new Claim(candidate.id(), candidate.token() + 1, waited));
    }
}
