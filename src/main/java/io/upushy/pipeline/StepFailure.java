package io.upushy.pipeline;

/** A step cannot do its work; the message (its key is in {@code messages*.properties}) says why and what to do. */
public final class StepFailure extends RuntimeException {

    private final String key;
    private final boolean passing;
    private final transient Object[] arguments;

    private StepFailure(boolean passing, String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.passing = passing;
        this.arguments = arguments;
    }

    /** Fails whatever the definition says about retries: trying again would change nothing. */
    public static StepFailure lasting(String key, Object... arguments) {
        return new StepFailure(false, key, arguments);
    }

    /** May pass when tried again (network, a busy server, a build that timed out). */
    public static StepFailure passing(String key, Object... arguments) {
        return new StepFailure(true, key, arguments);
    }

    public String key() {
        return key;
    }

    /** Whether a retry is worth it. */
    public boolean isPassing() {
        return passing;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
