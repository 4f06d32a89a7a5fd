package io.upushy.web;

import java.util.List;

/** 400: several fields at once are to blame, each with the key of a message in {@code messages*.properties}. */
public final class InvalidFields extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidFields(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One field and what is wrong with it. */
    public record Problem(String field, String key, List<Object> arguments) {

        public Problem(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }
}
