package io.upushy.pipeline.definition;

import java.util.List;

/** A definition with mistakes. */
public final class InvalidDefinition extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidDefinition(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One mistake.
     *
     * @param line counted from 1
     * @param path where it is, such as {@code steps[2].build.script}
     * @param key of a message in {@code messages*.properties}
     */
    public record Problem(int line, String path, String key, List<Object> arguments) {}
}
