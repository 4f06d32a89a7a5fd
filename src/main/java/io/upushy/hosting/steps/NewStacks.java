package io.upushy.hosting.steps;

import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.portainer.NewStack;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.portainer.Stack;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes stacks and takes them back. Portainer keeps a stack only once it was deployed whole, so containers, networks and volumes that
 * a failed one left are found by their project's label.
 */
@Component
class NewStacks {

    /** In a stack's environment: the run that made it. */
    private static final String RUN = "UPUSHY_RUN";

    private static final String APP = "UPUSHY_APP";

    /** Whether there was data of the project before, which is nobody's to take back. */
    private static final String DATA = "data";

    private final Portainer portainer;
    private final Gitea gitea;
    private final Settling settling;

    NewStacks(Portainer portainer, Gitea gitea, Settling settling) {
        this.portainer = portainer;
        this.gitea = gitea;
        this.settling = settling;
    }

    static boolean isMine(Stack stack, StepContext context) {
        return context.run().id().equals(stack.env().get(RUN));
    }

    /** One that an earlier call may still bring about is waited for, and what it left behind otherwise is removed. */
    Mono<Stack> make(StackSettings settings, StepContext context) {
        if (!Asked.isPending(context)) {
            return begin(settings, context).then(Mono.defer(() -> create(settings, context)));
        }
        var name = settings.name();
        return Steps.say(context, "Looking for what came of the stack " + name)
                .then(settling.await(portainer.find(name).filter(stack -> isMine(stack, context))))
                .switchIfEmpty(Mono.defer(
                        () -> removeProject(name, context).then(Mono.defer(() -> create(settings, context)))));
    }

    private Mono<Void> begin(StackSettings settings, StepContext context) {
        return Asked.isBegun(context) ? Mono.empty() : look(settings, context);
    }

    private Mono<Void> look(StackSettings settings, StepContext context) {
        return portainer
                .hasVolumes(settings.name())
                .filter(data -> !data || !settings.isFresh())
                .switchIfEmpty(Mono.error(() -> StepFailure.lasting("hosting.step.volumes", settings.name())))
                .flatMap(data -> context.remember(Map.of(DATA, data.toString())));
    }

    private Mono<Stack> create(StackSettings settings, StepContext context) {
        return Steps.say(context, "Making the stack " + settings.name())
                .then(gitea.find(settings.repositoryName()))
                .switchIfEmpty(
                        Mono.error(() -> StepFailure.lasting("hosting.step.noRepository", settings.repositoryName())))
                .zipWith(gitea.login())
                .map(found -> new NewStack(
                        settings.name(),
                        found.getT1().cloneUrl(),
                        found.getT2(),
                        Map.of(APP, settings.name(), RUN, context.run().id()),
                        settings.composeFile()))
                .flatMap(stack -> Asked.during(context, Mono.defer(() -> portainer.create(stack))))
                .onErrorResume(ServerFailure.class, failure -> failed(settings.name(), failure, context));
    }

    /** What a refused one left behind goes at once; whether there is a lost one is found out later. */
    private <T> Mono<T> failed(String name, ServerFailure failure, StepContext context) {
        var tidied = failure.reason() == Reason.UNSURE
                ? Mono.<Void>empty()
                : removeProject(name, context).onErrorResume(ServerFailure.class, unable -> Mono.empty());
        return tidied.then(Mono.error(failure));
    }

    Mono<Void> takeBack(String name, StepContext context) {
        if (!Asked.isBegun(context)) {
            return Mono.empty();
        }
        var stacks = portainer
                .stacks()
                .filter(stack -> stack.name().equals(name) && isMine(stack, context))
                .concatMap(stack -> portainer.delete(stack.id(), isDataNew(context)))
                .then();
        return settling.takeBack(stacks, Asked.isPending(context))
                .then(Mono.defer(() -> portainer.find(name)))
                .hasElement()
                .flatMap(others -> others ? Mono.empty() : removeProject(name, context));
    }

    private Mono<Void> removeProject(String name, StepContext context) {
        return portainer.removeProject(name, isDataNew(context));
    }

    private static boolean isDataNew(StepContext context) {
        return "false".equals(context.remembered().get(DATA));
    }
}
