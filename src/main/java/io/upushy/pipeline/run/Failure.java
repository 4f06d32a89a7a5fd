package io.upushy.pipeline.run;

import io.upushy.pipeline.StepFailure;
import java.util.Arrays;
import java.util.List;

/**
 * Why something failed, to be told in the language of whoever reads it.
 *
 * @param key of a message
 * @param arguments texts and numbers
 */
record Failure(String key, List<Object> arguments) {

    Failure {
        arguments = arguments.stream().map(Failure::plain).toList();
    }

    static Failure of(String key, Object... arguments) {
        return new Failure(key, List.of(arguments));
    }

    static Failure of(StepFailure failure) {
        return new Failure(
                failure.key(),
                Arrays.stream(failure.arguments())
                        .<Object>map(it -> it == null ? "" : it)
                        .toList());
    }

    private static Object plain(Object argument) {
        return argument instanceof Number || argument instanceof String ? argument : argument.toString();
    }
}
