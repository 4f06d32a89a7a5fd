package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.app.EnvVault;
import io.upushy.hosting.app.HostedApp;
import io.upushy.hosting.library.Library;
import io.upushy.hosting.library.Template;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Copies an app's template and fills in its {@code .env}; the same each time it is done, passwords included. */
@Component
class AppFilesStep implements Step<OfApp> {

    private final AppOrders orders;
    private final Library library;
    private final EnvVault vault;

    AppFilesStep(AppOrders orders, Library library, EnvVault vault) {
        this.orders = orders;
        this.library = library;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return "app-files";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<OfApp> settings() {
        return OfApp.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public boolean isForAdministrators() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(OfApp settings, StepContext context) {
        return orders.of(settings.app(), context.run())
                .switchIfEmpty(Steps.notOfRun(settings.app()))
                .zipWhen(app -> template(app))
                .publishOn(Schedulers.boundedElastic())
                .map(found -> write(found.getT1(), found.getT2(), context));
    }

    private Mono<Template> template(HostedApp app) {
        return library.find(app.template())
                .filter(Template::isInstallable)
                .switchIfEmpty(Mono.error(() -> StepFailure.lasting("hosting.step.template", app.template())));
    }

    private Outcome write(HostedApp app, Template template, StepContext context) {
        var files = template.filled(vault.open(app));
        AppFolder.write(context.workspace(), files);
        context.log().line("Copied " + files.size() + " files of " + template.name() + " " + app.version());
        return new Outcome(Map.of("files", Integer.toString(files.size())));
    }
}
