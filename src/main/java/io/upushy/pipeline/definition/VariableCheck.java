package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.Written.Placed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds variables that will have no value. */
final class VariableCheck {

    private static final Set<String> OF_THE_RUN =
            new TreeSet<>(Set.of("branch", "tag", "commit", "message", "run.number", "run.id", "project.id"));

    private final Map<String, Integer> steps;
    private final Mistakes mistakes;
    private int current = -1;

    /**
     * @param steps the position of each, by name
     */
    VariableCheck(Map<String, Integer> steps, Mistakes mistakes) {
        this.steps = steps;
        this.mistakes = mistakes;
    }

    void nextStep() {
        current++;
    }

    /** Notes what is wrong in the settings of the current step. */
    void check(List<Placed> texts) {
        for (var text : texts) {
            if (Variables.isCutOff(text.text())) {
                mistakes.add(text.line(), text.path(), "variable.open", Variables.ESCAPED, Variables.OPEN);
            }
            Variables.in(text.text()).forEach(name -> check(name, text));
        }
    }

    private void check(String name, Placed text) {
        if (OF_THE_RUN.contains(name)) {
            return;
        }
        var dot = name.indexOf('.');
        var position = dot < 1 ? null : steps.get(name.substring(0, dot));
        if (position == null) {
            var known = known(dot < 1 ? "" : name.substring(dot));
            mistakes.addUnknown(text.line(), text.path(), "variable", name, known, Variables.ESCAPED, Variables.OPEN);
        } else if (position >= current) {
            mistakes.add(text.line(), text.path(), "variable.later", name, name.substring(0, dot));
        } else if (dot == name.length() - 1) {
            mistakes.add(text.line(), text.path(), "variable.key", name);
        }
    }

    /** What could have been meant: the run's, and the same key of the steps before. */
    private Set<String> known(String key) {
        var known = new TreeSet<>(OF_THE_RUN);
        steps.forEach((step, position) -> {
            if (!key.isEmpty() && position < current) {
                known.add(step + key);
            }
        });
        return known;
    }
}
