package io.upushy.hosting.steps;

import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.portainer.Stack;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Runs a repository's compose file as a stack in Portainer and waits until its containers are well. One that is there is deployed
 * again. A stack made here bears the run's mark in its environment; only such a one is taken back.
 */
@Component
class StackStep implements Step<StackSettings> {

    private final Portainer portainer;
    private final NewStacks newStacks;
    private final Redeployment redeployment;
    private final Healthy healthy;

    StackStep(Portainer portainer, NewStacks newStacks, Redeployment redeployment, Healthy healthy) {
        this.portainer = portainer;
        this.newStacks = newStacks;
        this.redeployment = redeployment;
        this.healthy = healthy;
    }

    @Override
    public String kind() {
        return "stack";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CD);
    }

    @Override
    public Class<StackSettings> settings() {
        return StackSettings.class;
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
    public Mono<Outcome> execute(StackSettings settings, StepContext context) {
        return Steps.told(portainer
                .find(settings.name())
                .flatMap(stack -> again(stack, settings, context))
                .switchIfEmpty(Mono.defer(() -> newStacks.make(settings, context)))
                .delayUntil(stack -> healthy.await(settings.name(), context))
                .map(StackStep::outcome));
    }

    private Mono<Stack> again(Stack stack, StackSettings settings, StepContext context) {
        if (NewStacks.isMine(stack, context)) {
            return Mono.just(stack);
        }
        return settings.isFresh()
                ? Mono.error(() -> StepFailure.lasting("hosting.step.stackTaken", settings.name()))
                : redeployment.of(stack, settings.pulls(), context);
    }

    private static Outcome outcome(Stack stack) {
        return new Outcome(Map.of("id", Long.toString(stack.id()), "name", stack.name()));
    }

    @Override
    public Mono<Probe> probe(StackSettings settings, StepContext context) {
        return Steps.told(portainer
                .find(settings.name())
                .filter(stack -> NewStacks.isMine(stack, context))
                .filterWhen(stack -> healthy.isNow(settings.name()))
                .map(stack -> Probe.done(outcome(stack)))
                .defaultIfEmpty(Probe.NOT_DONE));
    }

    @Override
    public Mono<Void> compensate(StackSettings settings, StepContext context) {
        return Steps.told(newStacks.takeBack(settings.name(), context));
    }
}
