package io.upushy.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Whether a step that was cut off has happened.
 *
 * @param outcome what it led to; only with {@link State#DONE}
 */
public record Probe(State state, @Nullable Outcome outcome) {

    /** Nothing of it has happened, or doing it again changes nothing more. */
    public static final Probe NOT_DONE = new Probe(State.NOT_DONE, null);

    /** Nobody can tell; the run fails and says so. */
    public static final Probe UNKNOWN = new Probe(State.UNKNOWN, null);

    /** What was found. */
    public enum State {
        DONE,
        NOT_DONE,
        UNKNOWN
    }

    public static Probe done(Outcome outcome) {
        return new Probe(State.DONE, outcome);
    }
}
