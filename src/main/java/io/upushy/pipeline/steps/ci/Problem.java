package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.StepFailure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that the source breaks.
 *
 * @param rule its name in the definition
 * @param shown what was found, in no language
 * @param line the sentence for the log
 * @param key of the message when it is the only one
 */
record Problem(String rule, String shown, String line, String key, List<Object> arguments) {

    Problem(String rule, String shown, String line, String key, Object... arguments) {
        this(rule, shown, line, key, List.of(arguments));
    }

    /** One failure of all: the sentence of the only one, or the rules and what was found. */
    static StepFailure failure(List<Problem> problems) {
        if (problems.size() == 1) {
            var only = problems.get(0);
            return StepFailure.lasting(only.key, only.arguments.toArray());
        }
        var all = problems.stream()
                .map(problem -> problem.rule + " (" + problem.shown + ")")
                .collect(Collectors.joining("; "));
        return StepFailure.lasting("pipeline.check.several", problems.size(), all);
    }
}
