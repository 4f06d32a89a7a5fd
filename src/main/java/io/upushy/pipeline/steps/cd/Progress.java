package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepLog;
import java.time.Duration;

/** Tells how far a transfer is: after every tenth of it, and after five seconds without a word. */
final class Progress {

    private static final long SILENCE = Duration.ofSeconds(5).toNanos();
    private static final int STEPS = 10;
    private static final long MEBIBYTE = 1024 * 1024;

    private final StepLog log;
    private final long total;
    private long done;
    private long told;
    private long toldAt = System.nanoTime();

    Progress(StepLog log, long total) {
        this.log = log;
        this.total = total;
    }

    synchronized void add(long bytes) {
        done += bytes;
        var tenth = total == 0 ? STEPS : done * STEPS / total;
        var now = System.nanoTime();
        if (tenth > told || now - toldAt >= SILENCE) {
            told = tenth;
            toldAt = now;
            log.line("%s of %s (%d %%)".formatted(size(done), size(total), total == 0 ? 100 : done * 100 / total));
        }
    }

    static String size(long bytes) {
        return bytes < MEBIBYTE ? bytes + " bytes" : "%.1f MB".formatted(bytes / (double) MEBIBYTE);
    }
}
