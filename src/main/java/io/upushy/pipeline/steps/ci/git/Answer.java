package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What git writes, kept; what is more than anybody needs is left out. */
final class Answer implements StepLog.Output {

    private static final int MOST = 64 << 20; // bytes: the names of a million files

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void write(byte[] chunk, int offset, int length) {
        bytes.write(chunk, offset, Math.min(length, MOST - bytes.size()));
    }

    @Override
    public void close() {}

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
