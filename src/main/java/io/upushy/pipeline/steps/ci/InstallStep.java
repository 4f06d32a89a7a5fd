package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Installs dependencies. */
@Component
class InstallStep implements Step<InstallSettings> {

    /** Only the Yarn that came after the first has it. */
    private static final String BERRY = ".yarnrc.yml";

    private final PackageCommands commands;

    InstallStep(PackageCommands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return "install";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<InstallSettings> settings() {
        return InstallSettings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(InstallSettings settings, StepContext context) {
        return commands.run(
                context,
                settings.folder(),
                settings.env(),
                settings.image(),
                source -> argv(settings, source, context));
    }

    private static List<String> argv(InstallSettings settings, Source source, StepContext context) throws IOException {
        source.scripts(settings.folder()); // there is a package.json
        var manager = PackageTool.of(settings.tool(), source, settings.folder());
        var exactly = settings.command() == null
                ? manager.hasLockfile(source, settings.folder())
                : settings.command() == InstallSettings.Command.CI;
        var argv = manager.install(
                exactly, source.has(settings.folder(), BERRY), Objects.requireNonNullElse(settings.args(), List.of()));
        context.log().line("$ " + String.join(" ", argv));
        return argv;
    }
}
