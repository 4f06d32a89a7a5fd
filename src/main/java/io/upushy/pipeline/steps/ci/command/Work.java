package io.upushy.pipeline.steps.ci.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Blocking work in several acts that can be given up at any time: what it has begun is ended, and it has come to its own end,
 * before the cancellation returns.
 */
public final class Work {

    /** What has been killed is gone at once; only a log that is far behind can hold the work up. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread thread;
    private boolean givenUp;
    private @Nullable Runnable ending;

    private Work(Thread thread) {
        this.thread = thread;
    }

    /** The work itself. */
    public interface Body<T> {
        T run(Work work) throws Exception;
    }

    /** The work's result, on a thread of its own. */
    public static <T> Mono<T> of(Body<T> body) {
        return Mono.<T>create(sink -> {
                    var work = new Work(Thread.currentThread());
                    sink.onDispose(work::giveUp);
                    try {
                        var result = body.run(work);
                        work.finished.countDown();
                        sink.success(result);
                    } catch (Exception failure) {
                        work.finished.countDown();
                        sink.error(failure);
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /**
     * Begins something that must not outlive the work; one thing at a time.
     *
     * @param ending ends it, and returns when it is over; also called when it has ended by itself
     * @throws CancellationException when the work was given up
     */
    public <R> R begin(Callable<R> start, Consumer<R> ending) throws Exception {
        synchronized (this) {
            if (givenUp) {
                throw new CancellationException();
            }
            var begun = start.call();
            this.ending = () -> ending.accept(begun);
            return begun;
        }
    }

    /** Ends what was begun last. */
    public void end() {
        Runnable last;
        synchronized (this) {
            last = ending;
            ending = null;
        }
        if (last != null) {
            last.run();
        }
    }

    private void giveUp() {
        if (finished.getCount() == 0) {
            return;
        }
        Runnable last;
        synchronized (this) {
            givenUp = true;
            last = ending;
        }
        if (last != null) {
            last.run();
        }
        if (Thread.currentThread() != thread) { // it is when the work was given up before it began
            awaitFinish();
        }
    }

    private void awaitFinish() {
        try {
            finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
