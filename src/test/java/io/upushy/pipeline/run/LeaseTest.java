package io.upushy.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.pipeline.run.RunQueue.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How long a worker keeps a run while its database fails. */
@EngineTest
class LeaseTest {

    private static final Duration LENGTH = Duration.ofSeconds(3);

    @Autowired
    private DatabaseClient database;

    private final AtomicInteger renewals = new AtomicInteger();

    /** @param answer to each renewal, the first is number 1 */
    private Mono<Void> keep(IntFunction<Mono<Boolean>> answer) {
        var failing = new QueueRepository(database) {

            @Override
            Mono<Boolean> renew(String runId, long token, Instant until, Duration worked) {
                return Mono.defer(() -> answer.apply(renewals.incrementAndGet()));
            }

            @Override
            Mono<Boolean> cancelRequested(String runId, long token) {
                return Mono.just(false);
            }
        };
        return new Lease(new Claim("run", 1, null), failing, LENGTH, Clock.systemUTC()).keep(Flux.never());
    }

    private static Mono<Boolean> failure() {
        return Mono.error(new TransientDataAccessResourceException("down"));
    }

    @Test
    void aQuickFailureBeforeOneThatHangsDoesNotKeepItUntilAnotherWorkerBegins() {
        var before = System.nanoTime();

        var kept = keep(renewal -> renewal == 1 ? Mono.just(true) : renewal == 2 ? failure() : Mono.never());

        assertThatThrownBy(() -> kept.block(LENGTH.multipliedBy(2))).isInstanceOf(LeaseEnded.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(1900), Duration.ofMillis(2800));
    }

    @Test
    void itIsKeptOverAnOutageOfHalfItsLength() {
        var before = System.nanoTime();

        var kept = keep(renewal ->
                renewal == 1 || System.nanoTime() - before > LENGTH.dividedBy(2).toNanos()
                        ? Mono.just(true)
                        : failure());

        assertThatThrownBy(() -> kept.timeout(LENGTH.plusMillis(500)).block())
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(renewals.get()).isGreaterThan(4);
    }

    @Test
    void oneThatAnotherWorkerHasIsGivenUpAtOnce() {
        var before = System.nanoTime();

        assertThatThrownBy(() -> keep(renewal -> Mono.just(false)).block(LENGTH))
                .isInstanceOf(LeaseEnded.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
}
