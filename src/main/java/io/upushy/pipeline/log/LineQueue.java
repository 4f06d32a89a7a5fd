package io.upushy.pipeline.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Lines on their way into the record. It holds so many and no more: who adds to a full one waits. */
final class LineQueue {

    static final int MOST_LINES = 4_000;

    /** In UTF-16 characters. */
    static final long MOST_CHARACTERS = 2 * 1024 * 1024;

    /** What one statement carries, with the characters' bytes, fits into the smallest packets that databases are set to. */
    private static final long BATCH_CHARACTERS = 512 * 1024;

    static final int BATCH_LINES = 1_000;

    private final Deque<LogLine> lines = new ArrayDeque<>();
    private long characters;
    private long last;
    private @Nullable RuntimeException failure;

    /** @param last the number of the record's last line */
    LineQueue(long last) {
        this.last = last;
    }

    /** Adds a line and returns how many wait now; the line waits for its turn when there are too many. */
    synchronized int add(String step, Instant time, String text, boolean continued) {
        awaitRoom();
        lines.add(new LogLine(++last, step, time, text, continued));
        characters += text.length();
        return lines.size();
    }

    private void awaitRoom() {
        while (failure == null && (lines.size() >= MOST_LINES || characters >= MOST_CHARACTERS)) {
            try {
                wait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Cancelled while waiting for the log to be stored");
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The first lines, which stay until they are stored. */
    synchronized List<LogLine> batch() {
        var batch = new ArrayList<LogLine>();
        var size = 0L;
        for (var line : lines) {
            size += line.text().length();
            if (batch.size() == BATCH_LINES || !batch.isEmpty() && size > BATCH_CHARACTERS) {
                break;
            }
            batch.add(line);
        }
        return batch;
    }

    /** The first lines are in the record. */
    synchronized void stored(List<LogLine> batch) {
        for (var line : batch) {
            lines.remove();
            characters -= line.text().length();
        }
        notifyAll();
    }

    /** Whether so many wait that there is nothing to be gained by waiting for more. */
    synchronized boolean isUrgent() {
        return lines.size() >= BATCH_LINES || characters >= BATCH_CHARACTERS;
    }

    synchronized boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The number of the line that was added last. */
    synchronized long last() {
        return last;
    }

    /** Whoever adds from now on, or waits to, fails with this; the first reason counts. */
    synchronized void fail(RuntimeException reason) {
        if (failure == null) {
            failure = reason;
        }
        notifyAll();
    }

    synchronized @Nullable RuntimeException failure() {
        return failure;
    }
}
