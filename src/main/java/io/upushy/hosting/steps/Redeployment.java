package io.upushy.hosting.steps;

import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.portainer.Stack;
import io.upushy.pipeline.StepContext;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deploys a stack again with its repository as it is now; its environment stays. */
@Component
class Redeployment {

    private final Portainer portainer;
    private final Gitea gitea;

    Redeployment(Portainer portainer, Gitea gitea) {
        this.portainer = portainer;
        this.gitea = gitea;
    }

    Mono<Stack> of(Stack stack, boolean pull, StepContext context) {
        return Steps.say(context, "Deploying the stack " + stack.name() + " again")
                .then(gitea.login())
                .flatMap(login -> portainer.redeploy(stack.id(), Map.of(), pull, login));
    }
}
