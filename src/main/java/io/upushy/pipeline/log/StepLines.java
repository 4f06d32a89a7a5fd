package io.upushy.pipeline.log;

import io.upushy.pipeline.StepLog;
import java.util.function.Supplier;

/** Cuts what one step writes into lines. */
final class StepLines implements StepLog {

    private final Supplier<SecretFinder> finder;
    private final OutputLimit limit;
    private final LineBuffer.Target target;

    /** @param finder what is masked now */
    StepLines(Supplier<SecretFinder> finder, OutputLimit limit, LineBuffer.Target target) {
        this.finder = finder;
        this.limit = limit;
        this.target = target;
    }

    @Override
    public void line(String text) {
        var buffer = new LineBuffer(finder.get(), target);
        buffer.add(text);
        if (text.isEmpty()) {
            buffer.end();
        } else {
            buffer.endIfBegun();
        }
    }

    @Override
    public Output output() {
        return new Stream();
    }

    /** What a process prints, as far as it is kept. */
    private final class Stream implements Output, LineBuffer.Target {

        private final TextDecoder decoder = new TextDecoder();
        private final LineBuffer buffer = new LineBuffer(finder.get(), this);
        private boolean full;
        private long lost;
        private boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            buffer.find(finder.get());
            buffer.add(decoder.decode(bytes, offset, length));
        }

        @Override
        public synchronized void close() {
            if (closed) {
                return;
            }
            closed = true;
            buffer.find(finder.get());
            buffer.add(decoder.end());
            buffer.endIfBegun();
            if (lost > 0) {
                target.take(lost + " more lines of output were printed and not kept", false);
            }
        }

        @Override
        public void take(String text, boolean continued) {
            if (!full && limit.admits(text)) {
                target.take(text, continued);
                return;
            }
            if (!full) {
                full = true;
                target.take(
                        "This run's output is longer than the " + limit.megabytes()
                                + " MB that are kept (RUN_LOG_MB); from here on it is only counted",
                        false);
            }
            if (!continued) {
                lost++;
            }
        }
    }
}
