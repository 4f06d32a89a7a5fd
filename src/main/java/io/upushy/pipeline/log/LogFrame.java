package io.upushy.pipeline.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.pipeline.RunState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told at once; one of three kinds: lines, that it lags, or the run's final state, which is the last.
 *
 * @param lines in order, without gaps to the ones before
 * @param lagging true: the reader was too slow for what is kept in memory and now gets the lines from the record, as fast as it
 *     reads; none is left out
 * @param at with lagging, the number of the last line it has been sent
 * @param state the run is over and all its lines have been sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LogFrame(
        @Nullable List<LogLine> lines,
        @Nullable Boolean lagging,
        @Nullable Long at,
        @Schema(description = "The run is over and all its lines have been sent; nothing follows") @Nullable
                RunState state) {

    static LogFrame of(List<LogLine> lines) {
        return new LogFrame(lines, null, null, null);
    }

    static LogFrame lagging(long at) {
        return new LogFrame(null, true, at, null);
    }

    static LogFrame end(RunState state) {
        return new LogFrame(null, null, null, state);
    }

    boolean isLast() {
        return state != null;
    }

    /** The number of its last line; null: it has none. */
    @Nullable
    Long lastSeq() {
        return lines == null ? null : lines.get(lines.size() - 1).seq();
    }
}
