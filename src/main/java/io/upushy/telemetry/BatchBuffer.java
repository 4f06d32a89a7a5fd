package io.upushy.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Records on their way to the database. Offering never waits; when the buffer is full the newest is dropped and counted. */
final class BatchBuffer<T> {

    private final BlockingQueue<T> queue;
    private final AtomicLong dropped = new AtomicLong();

    BatchBuffer(int capacity) {
        this.queue = new ArrayBlockingQueue<>(capacity);
    }

    void offer(T record) {
        if (!queue.offer(record)) {
            dropped.incrementAndGet();
        }
    }

    /** Takes up to so many records out, the oldest first. */
    List<T> take(int most) {
        var batch = new ArrayList<T>(Math.min(most, queue.size()));
        queue.drainTo(batch, most);
        return batch;
    }

    int size() {
        return queue.size();
    }

    /** How many records were dropped since the start. */
    long dropped() {
        return dropped.get();
    }
}
