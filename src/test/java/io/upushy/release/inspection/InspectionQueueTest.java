package io.upushy.release.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.web.ApiException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Everything here happens on the thread of the test, so nothing has to be waited for. */
class InspectionQueueTest {

    private static final int CONCURRENCY = 2;
    private static final int MOST_WAITING = 100;

    private final InspectionQueue queue =
            new InspectionQueue(new InspectionSettings(10, 5, CONCURRENCY, Path.of("unused")));
    private final List<Integer> begun = new ArrayList<>();
    private final List<Sinks.One<Integer>> ends = new ArrayList<>();

    @BeforeEach
    void start() {
        queue.start();
    }

    @AfterEach
    void stop() {
        queue.stop();
    }

    /** Work that says when it begins, and ends when the test says so. */
    private Mono<Integer> work(int number) {
        var end = Sinks.<Integer>one();
        ends.add(end);
        return queue.run(Mono.defer(() -> {
            begun.add(number);
            return end.asMono();
        }));
    }

    private void finish(int number) {
        ends.get(number).tryEmitValue(number).orThrow();
    }

    @Test
    void onlySoManyRunAtATimeAndTheOthersFollowInOrder() {
        var results = new ArrayList<Integer>();
        for (int i = 0; i < 6; i++) {
            work(i).subscribe(results::add);
        }
        assertThat(begun).containsExactly(0, 1);

        finish(1);
        assertThat(begun).containsExactly(0, 1, 2);
        finish(0);
        finish(2);
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
        finish(4);
        finish(3);
        finish(5);

        assertThat(begun).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(results).containsExactly(1, 0, 2, 4, 3, 5);
    }

    @Test
    void resultsFailuresAndNothingReachWhoAsked() {
        StepVerifier.create(queue.run(Mono.just("found"))).expectNext("found").verifyComplete();
        StepVerifier.create(queue.run(Mono.empty())).verifyComplete();
        StepVerifier.create(queue.run(Mono.error(new IllegalStateException("broken"))))
                .verifyErrorMessage("broken");
        StepVerifier.create(queue.run(Mono.just("after a failure")))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void whenTooManyWaitTheNextIsSentAwayUntilThereIsRoom() {
        for (int i = 0; i < CONCURRENCY + MOST_WAITING; i++) {
            work(i).subscribe();
        }

        StepVerifier.create(work(-1)).verifyErrorSatisfies(failure -> {
            assertThat(failure).isInstanceOf(ApiException.class);
            assertThat(((ApiException) failure).status().value()).isEqualTo(503);
            assertThat(((ApiException) failure).key()).isEqualTo("release.inspection.busy");
        });
        finish(0);
        work(1000).subscribe();

        for (int i = 1; i < CONCURRENCY + MOST_WAITING; i++) {
            finish(i);
        }
        assertThat(begun).hasSize(CONCURRENCY + MOST_WAITING + 1).endsWith(1000).doesNotContain(-1);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotBegun() {
        work(0).subscribe();
        work(1).subscribe();
        var left = work(2).subscribe();
        work(3).subscribe();

        left.dispose();
        finish(0);

        assertThat(begun).containsExactly(0, 1, 3);
    }

    @Test
    void whoLeavesWhileItsWorkRunsEndsItAndMakesRoom() {
        var running = TestPublisher.<Integer>create();
        var left = queue.run(running.mono()).subscribe();
        work(0).subscribe();
        work(1).subscribe();

        left.dispose();

        running.assertCancelled();
        assertThat(begun).containsExactly(0, 1);
    }

    @Test
    void nothingRunsAfterAStopAndEverythingAfterAnotherStart() {
        var cancelled = new AtomicBoolean();
        queue.run(Mono.never().doOnCancel(() -> cancelled.set(true))).subscribe();

        queue.stop();
        assertThat(cancelled).isTrue();
        assertThat(queue.isRunning()).isFalse();
        var early =
                queue.run(Mono.just("waited")).timeout(Duration.ofSeconds(10)).toFuture();
        assertThat(early).isNotDone();

        queue.start();
        assertThat(early).isCompletedWithValue("waited");
        assertThat(queue.isRunning()).isTrue();
    }
}
