package io.upushy.hosting.steps;

import io.upushy.hosting.app.AppOrders;
import io.upushy.hosting.app.HostedApp;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.pipeline.StepContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes an app's stack with its containers and networks, and its volumes when that is asked for. */
@Component
class RemoveStackStep extends RemovalStep<RemoveStackStep.Settings> {

    private final Portainer portainer;

    RemoveStackStep(AppOrders orders, Portainer portainer) {
        super("app-remove-stack", orders);
        this.portainer = portainer;
    }

    /** @param volumes whether the app's data goes, too */
    record Settings(String app, boolean volumes) {}

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    String app(Settings settings) {
        return settings.app();
    }

    @Override
    Mono<Void> remove(HostedApp app, Settings settings, StepContext context) {
        return Steps.say(
                        context,
                        "Deleting the stack " + app.id() + (settings.volumes() ? " and its data" : "; its data stays"))
                .thenMany(portainer.stacks().filter(stack -> stack.name().equals(app.id())))
                .concatMap(stack -> portainer.delete(stack.id(), settings.volumes()))
                .then(Mono.defer(() -> portainer.removeProject(app.id(), settings.volumes())));
    }
}
