package io.upushy.hosting.steps;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.portainer.Stack;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts, stops, restarts or redeploys an app's stack. Doing it once more does no harm, and there is nothing to take back. */
@Component
class StackStateStep implements Step<StackStateStep.Settings> {

    private final Portainer portainer;
    private final Redeployment redeployment;
    private final Healthy healthy;

    StackStateStep(Portainer portainer, Redeployment redeployment, Healthy healthy) {
        this.portainer = portainer;
        this.redeployment = redeployment;
        this.healthy = healthy;
    }

    /** @param app a hosted app's id */
    record Settings(String app, To to) {}

    enum To {
        @JsonProperty("start")
        START,
        @JsonProperty("stop")
        STOP,
        @JsonProperty("restart")
        RESTART,
        @JsonProperty("redeploy")
        REDEPLOY
    }

    @Override
    public String kind() {
        return "stack-state";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CD);
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public boolean isForAdministrators() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(Settings settings, StepContext context) {
        return Steps.told(portainer
                .find(settings.app())
                .filter(stack -> context.run().isOfServer())
                .switchIfEmpty(Mono.error(() -> StepFailure.lasting("hosting.step.noStack", settings.app())))
                .flatMap(stack -> bring(stack, settings, context))
                .thenReturn(Outcome.NOTHING));
    }

    private Mono<Void> bring(Stack stack, Settings settings, StepContext context) {
        var stopped = Mono.defer(() -> portainer.stop(stack.id()));
        var well = Mono.defer(() -> healthy.await(settings.app(), context));
        var started = Mono.defer(() -> portainer.start(stack.id())).then(well);
        return switch (settings.to()) {
            case START -> started;
            case STOP -> stopped;
            case RESTART -> stopped.then(started);
            case REDEPLOY -> redeployment.of(stack, true, context).then(well);
        };
    }

    @Override
    public Mono<Probe> probe(Settings settings, StepContext context) {
        return Mono.just(Probe.NOT_DONE);
    }
}
