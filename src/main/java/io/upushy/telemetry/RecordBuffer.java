package io.upushy.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import reactor.util.concurrent.Queues;

/**
 * Records on their way to the database. Offering never waits, whatever the reader does; when the buffer is full the newest is
 * dropped and counted. Many may offer, one takes.
 */
final class RecordBuffer<T> {

    private final Queue<T> queue = Queues.<T>unboundedMultiproducer().get();
    private final AtomicInteger size = new AtomicInteger();
    private final LongAdder dropped = new LongAdder();
    private final int capacity;

    RecordBuffer(int capacity) {
        this.capacity = capacity;
    }

    void offer(T record) {
        if (size.get() >= capacity) {
            dropped.increment();
            return;
        }
        size.incrementAndGet();
        queue.offer(record);
    }

    /** Takes up to so many records out, the oldest first. */
    List<T> take(int most) {
        var batch = new ArrayList<T>(Math.min(most, size()));
        while (batch.size() < most) {
            var record = queue.poll();
            if (record == null) {
                break;
            }
            batch.add(record);
        }
        size.addAndGet(-batch.size());
        return batch;
    }

    int size() {
        return size.get();
    }

    int capacity() {
        return capacity;
    }

    /** How many records were dropped since the start. */
    long dropped() {
        return dropped.sum();
    }
}
