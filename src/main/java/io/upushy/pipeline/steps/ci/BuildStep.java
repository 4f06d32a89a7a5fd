package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs a build script. */
@Component
class BuildStep implements Step<BuildSettings> {

    private static final String OF_UNI_APP = "build:app";
    private static final String OF_OTHERS = "build";

    private final PackageCommands commands;

    BuildStep(PackageCommands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return "build";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<BuildSettings> settings() {
        return BuildSettings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(BuildSettings settings, StepContext context) {
        return commands.run(
                context,
                settings.folder(),
                settings.env(),
                settings.image(),
                source -> argv(settings, source, context));
    }

    private static List<String> argv(BuildSettings settings, Source source, StepContext context) throws IOException {
        var script = script(settings.script(), source.scripts(settings.folder()));
        var manager = PackageTool.of(settings.tool(), source, settings.folder());
        var argv = manager.run(script, Objects.requireNonNullElse(settings.args(), List.of()));
        context.log().line("$ " + String.join(" ", argv));
        return argv;
    }

    /** A script is run only if package.json has it, so that nothing else can be named in its place. */
    private static String script(@Nullable String named, Set<String> there) {
        var usual = there.contains(OF_UNI_APP) ? OF_UNI_APP : OF_OTHERS;
        var script = named == null || named.isBlank() ? usual : named;
        if (!there.contains(script) || script.startsWith("-")) {
            throw StepFailure.lasting("pipeline.step.build.script", script, String.join(", ", there));
        }
        return script;
    }
}
