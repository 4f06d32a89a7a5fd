package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.Executors;
import io.upushy.pipeline.steps.ci.command.Job;
import io.upushy.pipeline.steps.ci.command.Work;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs package managers in the source, with the step's secrets in the environment; another exit code than 0 is a failure. */
@Component
class PackageCommands {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Executors executors;

    PackageCommands(Executors executors) {
        this.executors = executors;
    }

    /** Puts a command together from what lies in the source; blocking. */
    interface Composition {
        List<String> argv(Source source) throws IOException;
    }

    /**
     * Runs what is composed.
     *
     * @param folder of the source
     */
    Mono<Outcome> run(
            StepContext context,
            @Nullable String folder,
            @Nullable Map<String, String> env,
            @Nullable String image,
            Composition composition) {
        return context.secrets()
                .flatMap(secrets -> Work.of(work -> {
                    var source = new Source(context);
                    var argv = composition.argv(source);
                    var job = new Job(context, argv, source.folder(folder), environment(env, secrets), image);
                    requireSuccess(argv, executors.run(work, job));
                    return Outcome.NOTHING;
                }));
    }

    private static Map<String, String> environment(@Nullable Map<String, String> env, Map<String, String> secrets) {
        var environment = new HashMap<String, String>();
        environment.putAll(secrets);
        environment.putAll(env == null ? Map.of() : env);
        environment.forEach((name, value) -> {
            if (!VARIABLE.matcher(name).matches() || value.indexOf('\0') >= 0) {
                throw StepFailure.lasting("pipeline.step.command.variable", name.replaceAll("\\p{Cntrl}", "?"));
            }
        });
        return environment;
    }

    private static void requireSuccess(List<String> argv, int code) {
        if (code != 0) {
            throw StepFailure.passing("pipeline.step.command.failed", String.join(" ", argv), code);
        }
    }
}
