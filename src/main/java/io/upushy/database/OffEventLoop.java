package io.upushy.database;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Moves the embedded database's work off the calling thread: H2's driver runs a statement, and waits for its row locks, on
 * the thread that subscribes, which must never be an event loop. There are twice as many threads as connections, so one that
 * holds a lock always finds a thread to release it on: a statement that follows another starts before that one's thread is free.
 */
final class OffEventLoop implements GuardedConnectionFactory.Guard {

    private static final int QUEUE = 100_000;

    private final Scheduler scheduler;

    OffEventLoop(int connections) {
        this.scheduler = Schedulers.newBoundedElastic(2 * connections, QUEUE, "h2", 60, true);
    }

    @Override
    public <T> Flux<T> over(Flux<T> work) {
        return work.subscribeOn(scheduler);
    }
}
