package io.upushy.pipeline.steps.cd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** Blocking work that is ended by its cancellation. */
class InterruptibleTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void theWorkHasEndedWhenTheCancellationReturns() throws Exception {
        var running = Interruptible.of(() -> {
                    begun.countDown();
                    try {
                        Thread.sleep(60_000);
                    } finally {
                        ended.set(true);
                    }
                    return 1;
                })
                .subscribe();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        running.dispose();

        assertThat(ended).isTrue();
    }

    @Test
    void workThatHeedsNoInterruptionIsEndedByWhatElseEndsIt() throws Exception {
        var connection = new CountDownLatch(1);
        var running = Interruptible.of(
                        () -> {
                            begun.countDown();
                            awaitStubbornly(connection);
                            ended.set(true);
                            return 1;
                        },
                        connection::countDown)
                .subscribe();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        running.dispose();

        assertThat(ended).isTrue();
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // as some libraries do
            }
        }
    }

    @Test
    void whatWasOpenedForNobodyIsClosed() throws Exception {
        var closed = new AtomicBoolean();
        AutoCloseable resource = () -> closed.set(true);
        var goOn = new CountDownLatch(1);
        var running = Interruptible.of(
                        () -> {
                            begun.countDown();
                            awaitStubbornly(goOn);
                            return resource;
                        },
                        goOn::countDown)
                .subscribe();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        running.dispose();

        assertThat(closed).isTrue();
    }

    @Test
    void resultsAndFailuresArrive() {
        StepVerifier.create(Interruptible.of(() -> 1)).expectNext(1).verifyComplete();
        StepVerifier.create(Interruptible.of(() -> null)).expectComplete().verify(Duration.ofSeconds(10));
        StepVerifier.create(Interruptible.of(() -> {
                    throw new java.io.IOException("lost");
                }))
                .expectErrorMessage("lost")
                .verify(Duration.ofSeconds(10));
    }
}
