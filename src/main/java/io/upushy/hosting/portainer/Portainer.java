package io.upushy.hosting.portainer;

import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.GitLogin;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Portainer, as far as hosted apps need it: stacks of the environment the settings name, and the Docker engine behind it. Every
 * call ends within its timeout, the longer one where images may be pulled; every failure is a {@link ServerFailure}. Nothing is
 * retried here, but a login that ran out is renewed once.
 */
@Component
public class Portainer implements ConnectionTest {

    /** The label of a container, network or volume that names its project. */
    public static final String PROJECT_LABEL = "com.docker.compose.project";

    @Override
    public ServerKind kind() {
        return ServerKind.PORTAINER;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** All stacks of the environment, also those that no step made. */
    public Flux<Stack> stacks() {
        return Flux.error(UnsupportedOperationException::new);
    }

    /** Empty when there is none of that name. */
    public Mono<Stack> find(String name) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Makes a stack and starts it; answers when its containers were started, not when they are healthy. Portainer keeps a stack only
     * once that went well: after a failure {@link #removeProject} takes away what was left behind.
     *
     * @throws ServerFailure {@code CONFLICT} when there is one of that name
     */
    public Mono<Stack> create(NewStack stack) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Pulls the repository and deploys a stack again.
     *
     * @param env put over what the stack has; what is not named here stays as it was
     * @param pull whether images are pulled, too
     * @param gitLogin takes the place of the one the stack was made with
     */
    public Mono<Stack> redeploy(long id, Map<String, String> env, boolean pull, GitLogin gitLogin) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Makes the containers of a stack that was stopped; one that is active is fine. */
    public Mono<Void> start(long id) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Removes the containers and networks of a stack, not its volumes; one that is inactive is fine. */
    public Mono<Void> stop(long id) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * Deletes a stack, then what is left of its project; one that is gone is fine, but then nobody looks for leftovers: see
     * {@link #removeProject}.
     *
     * @param volumes whether its volumes go, too: the app's data
     */
    public Mono<Void> delete(long id, boolean volumes) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** The containers of a project, stopped ones included. */
    public Flux<Container> containers(String project) {
        return Flux.error(UnsupportedOperationException::new);
    }

    /**
     * Removes the containers and networks that carry a project's label, whether or not there is a stack.
     *
     * @param volumes whether volumes go, too: the app's data
     */
    public Mono<Void> removeProject(String project, boolean volumes) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /** Whether there are volumes that carry a project's label, in use or not. */
    public Mono<Boolean> hasVolumes(String project) {
        return Mono.error(UnsupportedOperationException::new);
    }
}
