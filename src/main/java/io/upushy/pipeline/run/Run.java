package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunState;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands.
 *
 * @param starter the name of the user who started it; null when there is no such user any more
 * @param lane what the definition's limit of concurrent runs counts by
 * @param verdict what it will be once everything is taken back
 * @param cancelRequestedBy a user's id
 * @param token the number of its last lease
 * @param workspace which folder holds its files; those of another are worth nothing
 * @param workedMs how long workers have been at it
 */
record Run(
        RunFacts facts,
        String pipelineName,
        String yaml,
        @Nullable String starter,
        String lane,
        int concurrency,
        RunState state,
        @Nullable RunState verdict,
        @Nullable String cancelRequestedBy,
        long token,
        @Nullable String workspace,
        long workedMs,
        @Nullable Failure failure,
        @Nullable Instant started,
        @Nullable Instant ended) {

    static String code(RunState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static RunState stateOf(String code) {
        return RunState.valueOf(code.toUpperCase(Locale.ROOT));
    }

    String id() {
        return facts.id();
    }

    Run withoutLease() {
        return new Run(
                facts,
                pipelineName,
                yaml,
                starter,
                lane,
                concurrency,
                state,
                verdict,
                cancelRequestedBy,
                0,
                null,
                0,
                failure,
                started,
                ended);
    }
}
