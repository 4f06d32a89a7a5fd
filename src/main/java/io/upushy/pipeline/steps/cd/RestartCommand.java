package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command with the facts of its run in its environment, where no shell takes them for commands. */
final class RestartCommand {

    private RestartCommand() {}

    static String of(String command, StepContext context) {
        var assignments = facts(context).entrySet().stream()
                .map(fact -> "UPUSHY_" + fact.getKey() + "=" + quoted(fact.getValue()))
                .collect(Collectors.joining(" "));
        return "env " + assignments + " sh -c " + quoted(command);
    }

    private static Map<String, String> facts(StepContext context) {
        var trigger = context.run().trigger();
        var facts = new LinkedHashMap<String, String>();
        facts.put("RUN", Long.toString(context.run().number()));
        facts.put("BRANCH", known("branch", trigger.branch(), context));
        facts.put("TAG", known("tag", trigger.tag(), context));
        facts.put("COMMIT", known("commit", trigger.commit(), context));
        facts.put("MESSAGE", known("message", trigger.message(), context));
        return facts;
    }

    private static String known(String fact, @Nullable String triggers, StepContext context) {
        return Objects.requireNonNullElse(context.checkedOut(fact), Objects.requireNonNullElse(triggers, ""));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
