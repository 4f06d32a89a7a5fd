package io.upushy.pipeline.cloudbuild;

/** What a client asks for cannot be built; the message (its key is in {@code messages*.properties}) says what to change. */
final class BuildRefused extends RuntimeException {

    private final Phase phase;
    private final String key;
    private final transient Object[] arguments;

    /** @param phase the one that counts as failed */
    BuildRefused(Phase phase, String key, Object... arguments) {
        super(key, null, false, false);
        this.phase = phase;
        this.key = key;
        this.arguments = arguments;
    }

    Phase phase() {
        return phase;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
