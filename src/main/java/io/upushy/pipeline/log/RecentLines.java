package io.upushy.pipeline.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest lines of a log, for all its readers; so many and no more. */
final class RecentLines {

    private static final int MOST_LINES = 2_048;
    private static final long MOST_CHARACTERS = 1024 * 1024;

    /** What readers are sent at once. */
    static final int FRAME_LINES = 500;

    static final int FRAME_CHARACTERS = 64 * 1024;

    private final @Nullable LogLine[] ring = new LogLine[MOST_LINES];
    private long first = 1;
    private long last;
    private long characters;

    /** Begins anew, with nothing after this line. */
    synchronized void startAfter(long seq) {
        first = seq + 1;
        last = seq;
        characters = 0;
    }

    synchronized void add(List<LogLine> lines) {
        for (var line : lines) {
            last = line.seq();
            if (last - first >= MOST_LINES) {
                forgetFirst();
            }
            ring[slot(last)] = line;
            characters += line.text().length();
            while (characters > MOST_CHARACTERS && first < last) {
                forgetFirst();
            }
        }
    }

    private void forgetFirst() {
        var forgotten = ring[slot(first)];
        if (forgotten != null) {
            characters -= forgotten.text().length();
        }
        ring[slot(first++)] = null;
    }

    /** The lines after this one, as many as a frame takes; empty: they are not here, or there are none. */
    synchronized List<LogLine> after(long seq) {
        var lines = new ArrayList<LogLine>();
        if (seq + 1 < first) {
            return lines;
        }
        var size = 0;
        for (var next = seq + 1; next <= last && lines.size() < FRAME_LINES && size < FRAME_CHARACTERS; next++) {
            var line = ring[slot(next)];
            if (line == null) {
                break;
            }
            lines.add(line);
            size += line.text().length();
        }
        return lines;
    }

    private static int slot(long seq) {
        return (int) (seq % MOST_LINES);
    }
}
