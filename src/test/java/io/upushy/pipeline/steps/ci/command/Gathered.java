package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.StepLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a program writes, as it comes. */
final class Gathered implements StepLog.Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void write(byte[] chunk, int offset, int length) {
        bytes.write(chunk, offset, length);
        notifyAll();
    }

    @Override
    public void close() {}

    synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Waits until a text was written, and returns all so far. */
    synchronized String await(String text, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!text().contains(text)) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("no '" + text + "' within " + patience + " in: " + text());
            }
            wait(left);
        }
        return text();
    }
}
