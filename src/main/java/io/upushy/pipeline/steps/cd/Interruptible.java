package io.upushy.pipeline.steps.cd;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/** Blocking work whose cancellation ends it and returns only then. */
final class Interruptible<T> {

    private static final Logger log = LoggerFactory.getLogger(Interruptible.class);
    private static final int PATIENCE_SECONDS = 15;

    private enum State {
        WAITING,
        RUNNING,
        ENDED,
        CANCELED
    }

    private final Callable<T> work;
    private final Runnable onCancel;
    private final MonoSink<T> sink;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Disposable task = Disposables.single();

    private Interruptible(Callable<T> work, Runnable onCancel, MonoSink<T> sink) {
        this.work = work;
        this.onCancel = onCancel;
        this.sink = sink;
    }

    /**
     * Runs the work where blocking is allowed.
     *
     * @param work interrupted by a cancellation; a result that nobody waits for any more is closed, if it can be
     * @param onCancel what else makes the work end, such as closing its connection
     */
    static <T> Mono<T> of(Callable<T> work, Runnable onCancel) {
        return Mono.create(sink -> new Interruptible<>(work, onCancel, sink).start());
    }

    static <T> Mono<T> of(Callable<T> work) {
        return of(work, () -> {});
    }

    private void start() {
        sink.onCancel(this::cancel);
        task = Schedulers.boundedElastic().schedule(this::run);
    }

    private void run() {
        if (!state.compareAndSet(State.WAITING, State.RUNNING)) {
            return;
        }
        @Nullable T result = null;
        @Nullable Throwable failure = null;
        try {
            result = work.call();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        var wanted = state.compareAndSet(State.RUNNING, State.ENDED);
        if (!wanted) {
            discard(result);
        }
        ended.countDown();
        if (wanted) {
            emit(result, failure);
        }
    }

    private void emit(@Nullable T result, @Nullable Throwable failure) {
        if (failure != null) {
            sink.error(failure);
        } else if (result == null) {
            sink.success();
        } else {
            sink.success(result);
        }
    }

    private void cancel() {
        if (state.compareAndSet(State.WAITING, State.CANCELED)) {
            task.dispose();
            return;
        }
        if (!state.compareAndSet(State.RUNNING, State.CANCELED)) {
            return;
        }
        onCancel.run();
        task.dispose();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("Cancelled work has not ended after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void discard(@Nullable Object result) {
        if (result instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                log.debug("Could not close what a cancelled step had opened", failure);
            }
        }
    }
}
