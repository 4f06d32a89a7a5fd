package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.StepLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program to run on this machine.
 *
 * @param argv its name, looked for in the tools' PATH, and its arguments
 * @param environment all it sees, besides PATH, LANG and what operators hand through
 * @param limits options of prlimit(1); none: as the server itself
 * @param output what it writes; both streams in their order when there is no {@code errors}
 */
public record Program(
        List<String> argv,
        Path directory,
        Map<String, String> environment,
        List<String> limits,
        StepLog.Output output,
        StepLog.@Nullable Output errors) {

    public Program(
            List<String> argv,
            Path directory,
            Map<String, String> environment,
            StepLog.Output output,
            StepLog.Output errors) {
        this(argv, directory, environment, List.of(), output, errors);
    }
}
