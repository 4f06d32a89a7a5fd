package io.upushy.pipeline.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.pipeline.definition.Definition.Triggers;
import io.upushy.pipeline.definition.RefPattern;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of a delivery, and why, in words of {@code messages*.properties}.
 *
 * @param arguments of the message
 */
record Verdict(Result result, String reasonKey, List<String> arguments) {

    private static final String PREFIX = "pipeline.webhook.";

    enum Result {
        /** A run is to be started; it stays so only while that goes on, or when the server ended in the middle. */
        @JsonProperty("accepted")
        ACCEPTED,
        /** There is a run. */
        @JsonProperty("started")
        STARTED,
        /** No run was wanted. */
        @JsonProperty("ignored")
        IGNORED,
        /** A run was wanted, and could not be started; it may be delivered again. */
        @JsonProperty("failed")
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Result ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    static Verdict started(long number) {
        return new Verdict(Result.STARTED, PREFIX + "started", List.of(Long.toString(number)));
    }

    static Verdict failed(String reason) {
        return new Verdict(Result.FAILED, PREFIX + reason, List.of());
    }

    static Verdict ignored(String reason, String... arguments) {
        return new Verdict(Result.IGNORED, PREFIX + reason, List.of(arguments));
    }

    /** Whether an event starts a run of a definition with these triggers. */
    static Verdict on(GitEvent event, Triggers triggers) {
        return switch (event.kind()) {
            case PING -> ignored("ping");
            case OTHER -> ignored("event", event.name());
            case UNUSABLE -> ignored("ref");
            case PUSH -> onPush(event, triggers);
        };
    }

    private static Verdict onPush(GitEvent event, Triggers triggers) {
        var branch = event.branch();
        var name = branch == null ? String.valueOf(event.tag()) : branch;
        if (event.commit() == null) {
            return ignored("deleted", name);
        }
        if (event.skipped()) {
            return ignored("skip");
        }
        var patterns = branch == null ? triggers.tags() : triggers.branches();
        if (RefPattern.anyMatches(patterns, name)) {
            return new Verdict(Result.ACCEPTED, PREFIX + "accepted", List.of());
        }
        var kind = branch == null ? "tag" : "branch";
        return patterns.isEmpty() ? ignored(kind + ".none", name) : ignored(kind, name, String.join(", ", patterns));
    }
}
