package io.upushy.pipeline.steps.ci.git;

import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import io.upushy.pipeline.steps.ci.command.Program;
import io.upushy.pipeline.steps.ci.command.Programs;
import io.upushy.pipeline.steps.ci.command.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Calls git in a repository that was checked out, with no connection to anything but that. */
@Component
public class Git {

    private static final String NULL = "/dev/null";

    private final Programs programs;

    Git(Programs programs) {
        this.programs = programs;
    }

    /**
     * Asks a repository that lies here.
     *
     * @return what git writes; empty when it ends with another code than 0
     */
    public Optional<String> ask(Work work, Path repository, StepLog log, String... arguments) throws Exception {
        return new Session(work, repository, log, Map.of(), Map.of(), "none").ask(arguments);
    }

    /** Whether git agrees: ends with 0. */
    public boolean test(Work work, Path repository, StepLog log, String... arguments) throws Exception {
        return new Session(work, repository, log, Map.of(), Map.of(), "none").test(arguments);
    }

    Session session(
            Work work,
            Path repository,
            StepLog log,
            Map<String, String> configuration,
            Map<String, String> environment,
            String protocols) {
        return new Session(work, repository, log, configuration, environment, protocols);
    }

    /** Several calls about one repository. */
    final class Session {

        private final Work work;
        private final Path repository;
        private final StepLog log;
        private final Map<String, String> environment;

        private Session(
                Work work,
                Path repository,
                StepLog log,
                Map<String, String> configuration,
                Map<String, String> environment,
                String protocols) {
            this.work = work;
            this.repository = repository;
            this.log = log;
            this.environment = new HashMap<>(isolated(repository, protocols));
            this.environment.putAll(configured(configuration));
            this.environment.putAll(environment);
        }

        /** Its exit code; what it writes goes to the log. */
        int run(String... arguments) throws Exception {
            try (var output = log.output();
                    var errors = log.output()) {
                return call(output, errors, arguments);
            }
        }

        void require(String... arguments) throws Exception {
            var code = run(arguments);
            if (code != 0) {
                throw StepFailure.passing("pipeline.step.checkout.git", arguments[0], code);
            }
        }

        Optional<String> ask(String... arguments) throws Exception {
            try (var answer = new Answer();
                    var errors = log.output()) {
                return call(answer, errors, arguments) == 0 ? Optional.of(answer.text()) : Optional.empty();
            }
        }

        /** Whether it ends with 0, whatever it says. */
        boolean test(String... arguments) throws Exception {
            try (var answer = new Answer()) {
                return call(answer, answer, arguments) == 0;
            }
        }

        private int call(StepLog.Output output, StepLog.Output errors, String... arguments) throws Exception {
            var argv = new ArrayList<String>();
            argv.add("git");
            argv.addAll(List.of(arguments));
            return programs.run(work, new Program(argv, repository, environment, output, errors));
        }
    }

    /** Nothing of the machine: no configuration, no home, no hooks, no questions. */
    private static Map<String, String> isolated(Path repository, String protocols) {
        return Map.ofEntries(
                Map.entry("HOME", repository.resolve(".git").toString()),
                Map.entry("XDG_CONFIG_HOME", repository.resolve(".git").toString()),
                Map.entry("LC_ALL", "C"),
                Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
                Map.entry("GIT_CONFIG_SYSTEM", NULL),
                Map.entry("GIT_CONFIG_GLOBAL", NULL),
                Map.entry("GIT_TERMINAL_PROMPT", "0"),
                Map.entry("GIT_ALLOW_PROTOCOL", protocols),
                Map.entry(
                        "GIT_CEILING_DIRECTORIES", repository.resolveSibling("").toString()),
                Map.entry("GIT_OPTIONAL_LOCKS", "0"));
    }

    /** Stronger than what the repository's own configuration says, which a build may have written. */
    private static Map<String, String> configured(Map<String, String> more) {
        var configuration = new LinkedHashMap<String, String>();
        configuration.put("core.hooksPath", NULL);
        configuration.put("core.fsmonitor", "false");
        configuration.put("core.askPass", "");
        configuration.put("core.pager", "cat");
        configuration.put("gc.auto", "0");
        configuration.put("maintenance.auto", "false");
        configuration.put("credential.helper", "");
        configuration.put("advice.detachedHead", "false");
        configuration.put("safe.directory", "*");
        configuration.putAll(more);
        var environment = new HashMap<String, String>();
        int count = 0;
        for (var entry : configuration.entrySet()) {
            environment.put("GIT_CONFIG_KEY_" + count, entry.getKey());
            environment.put("GIT_CONFIG_VALUE_" + count, entry.getValue());
            count++;
        }
        environment.put("GIT_CONFIG_COUNT", Integer.toString(count));
        return environment;
    }
}
