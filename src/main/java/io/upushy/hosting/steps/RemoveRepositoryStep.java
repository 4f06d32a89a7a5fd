package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.app.HostedApp;
import io.upushy.hosting.gitea.Gitea;
import io.upushy.pipeline.StepContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes an app's repository. */
@Component
class RemoveRepositoryStep extends RemovalStep<OfApp> {

    private final Gitea gitea;

    RemoveRepositoryStep(AppOrders orders, Gitea gitea) {
        super("app-remove-repository", orders);
        this.gitea = gitea;
    }

    @Override
    public Class<OfApp> settings() {
        return OfApp.class;
    }

    @Override
    String app(OfApp settings) {
        return settings.app();
    }

    @Override
    Mono<Void> remove(HostedApp app, OfApp settings, StepContext context) {
        return Steps.say(context, "Deleting the repository " + app.id()).then(gitea.delete(app.id()));
    }
}
