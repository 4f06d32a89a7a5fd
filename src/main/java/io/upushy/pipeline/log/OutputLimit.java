package io.upushy.pipeline.log;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of what a run's processes print is kept. The lines that steps write themselves are few and always kept, so that a
 * process that never stops printing hides neither its end nor what comes after.
 */
final class OutputLimit {

    private final long most;
    private final AtomicLong characters;

    /** @param characters how many the record has of this run */
    OutputLimit(long most, long characters) {
        this.most = most;
        this.characters = new AtomicLong(characters);
    }

    /** Whether a line of this length is kept; one that does not fit is the last that is asked about. */
    boolean admits(String line) {
        return characters.addAndGet(line.length()) <= most;
    }

    long megabytes() {
        return most / (1024 * 1024);
    }
}
