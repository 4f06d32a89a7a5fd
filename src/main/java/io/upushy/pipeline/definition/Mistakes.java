package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a definition, so that its author hears of everything at once. */
final class Mistakes {

    /** More than anybody reads; the rest is told when these are gone. */
    private static final int MOST = 100;

    private static final String PREFIX = "pipeline.definition.";

    private final List<Problem> problems = new ArrayList<>();

    /** Notes one; the key is without its prefix. */
    void add(int line, String path, String key, Object... arguments) {
        addMessage(line, path, PREFIX + key, List.of(arguments));
    }

    /** Notes one that has a message of another prefix. */
    void addMessage(int line, String path, String key, List<Object> arguments) {
        if (problems.size() < MOST) {
            problems.add(new Problem(line, path, key, arguments));
        }
    }

    /** Notes a word that is not among the known ones, with the one that was probably meant, or all of them. */
    void addUnknown(int line, String path, String key, String word, Collection<String> known, Object... more) {
        var nearest = Nearest.to(word, known);
        var arguments = new ArrayList<Object>();
        arguments.add(word);
        arguments.add(nearest.orElseGet(() -> String.join(", ", known)));
        arguments.addAll(List.of(more));
        addMessage(line, path, PREFIX + key + (nearest.isPresent() ? ".nearest" : ""), arguments);
    }

    boolean areNone() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size();
    }

    /** From the top of the definition to its end. */
    List<Problem> all() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
