package io.upushy.hosting.portainer;

import static io.upushy.hosting.portainer.PortainerCalls.api;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.GitLogin;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerSettings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Portainer, as far as hosted apps need it: stacks of the environment the settings name, and the Docker engine behind it. Every
 * call ends within its timeout, the longer one where images may be pulled; every failure is a {@link ServerFailure}. Nothing is
 * retried here, but a login that ran out is renewed once.
 */
@Component
public class Portainer {

    /** The label of a container, network or volume that names its project. */
    public static final String PROJECT_LABEL = "com.docker.compose.project";

    private static final String BRANCH = "refs/heads/main";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NO_CONTENT = 204;
    private static final int COMPOSE = 2;
    private static final int INACTIVE = 2;

    private final PortainerCalls calls;
    private final DockerProject docker;

    Portainer(PortainerCalls calls, DockerProject docker) {
        this.calls = calls;
        this.docker = docker;
    }

    /** All stacks of Docker Compose in the environment, also those that no step made. */
    public Flux<Stack> stacks() {
        return calls.ask(settings -> api(HttpMethod.GET, "stacks")
                        .query("filters", "{\"EndpointID\":" + PortainerCalls.endpoint(settings) + "}"))
                .filter(answer -> answer.require().status() != NO_CONTENT)
                .flatMapIterable(Answer::json)
                .filter(stack -> stack.path("Type").asInt(COMPOSE) == COMPOSE)
                .map(Portainer::toStack);
    }

    /** Empty when there is none of that name. */
    public Mono<Stack> find(String name) {
        return stacks().filter(stack -> stack.name().equals(name)).next();
    }

    /**
     * Makes a stack and starts it; answers when its containers were started, not when they are healthy. Portainer keeps a stack only
     * once that went well: after a failure {@link #removeProject} takes away what was left behind.
     *
     * @throws ServerFailure {@code CONFLICT} when there is one of that name
     */
    public Mono<Stack> create(NewStack stack) {
        var wanted = new LinkedHashMap<String, Object>(repository(stack.gitLogin()));
        wanted.put("Name", stack.name());
        wanted.put("RepositoryURL", stack.cloneUrl());
        wanted.put("ComposeFile", stack.composeFile());
        wanted.put("Env", pairs(stack.env()));
        return calls.ask(settings -> ofEndpoint(
                                settings, api(HttpMethod.POST, "stacks", "create", "standalone", "repository"))
                        .json(wanted)
                        .patiently())
                .map(answer -> toStack(answer.require().json()));
    }

    /**
     * Pulls the repository and deploys a stack again.
     *
     * @param env put over what the stack has; what is not named here stays as it was
     * @param pull whether images are pulled, too
     * @param gitLogin takes the place of the one the stack was made with
     */
    public Mono<Stack> redeploy(long id, Map<String, String> env, boolean pull, GitLogin gitLogin) {
        return calls.ask(settings -> stack(HttpMethod.GET, id))
                .map(answer -> redeployment(toStack(answer.require().json()), env, pull, gitLogin))
                .flatMap(wanted ->
                        calls.ask(settings -> ofEndpoint(settings, stack(HttpMethod.PUT, id, "git", "redeploy"))
                                .json(wanted)
                                .patiently()))
                .map(answer -> toStack(answer.require().json()));
    }

    /** Portainer forgets what the request does not name, so all there is is named again. */
    private static Map<String, Object> redeployment(
            Stack before, Map<String, String> env, boolean pull, GitLogin gitLogin) {
        var all = new LinkedHashMap<>(before.env());
        all.putAll(env);
        var wanted = new LinkedHashMap<String, Object>(repository(gitLogin));
        wanted.put("Env", pairs(all));
        wanted.put("RepullImageAndRedeploy", pull);
        wanted.put("PullImage", pull); // its name before Portainer 2.36
        return wanted;
    }

    private static Map<String, Object> repository(GitLogin login) {
        return Map.of(
                "RepositoryReferenceName",
                BRANCH,
                "RepositoryAuthentication",
                true,
                "RepositoryUsername",
                login.username(),
                "RepositoryPassword",
                login.password());
    }

    /** Makes the containers of a stack that was stopped; one that is active is fine. */
    public Mono<Void> start(long id) {
        return turn(id, "start", Stack.Status.ACTIVE);
    }

    /** Removes the containers and networks of a stack, not its volumes; one that is inactive is fine. */
    public Mono<Void> stop(long id) {
        return turn(id, "stop", Stack.Status.INACTIVE);
    }

    private Mono<Void> turn(long id, String word, Stack.Status wanted) {
        return calls.ask(settings ->
                        ofEndpoint(settings, stack(HttpMethod.POST, id, word)).patiently())
                .flatMap(
                        answer -> answer.status() == BAD_REQUEST ? refuseUnless(wanted, id, answer) : Mono.just(answer))
                .map(Answer::require)
                .then();
    }

    /** A stack that already is as wanted is refused with the status of a mistake. */
    private Mono<Answer> refuseUnless(Stack.Status wanted, long id, Answer refusal) {
        return calls.ask(settings -> stack(HttpMethod.GET, id))
                .map(answer -> toStack(answer.require().json()).status() == wanted ? answer : refusal);
    }

    /**
     * Deletes a stack, then what is left of its project; one that is gone is fine, but then nobody looks for leftovers: see
     * {@link #removeProject}.
     *
     * @param volumes whether its volumes go, too: the app's data
     */
    public Mono<Void> delete(long id, boolean volumes) {
        return calls.ask(settings -> stack(HttpMethod.GET, id))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(answer -> toStack(answer.require().json()))
                .delayUntil(stack -> calls.ask(settings -> ofEndpoint(settings, stack(HttpMethod.DELETE, id))
                                .patiently())
                        .filter(answer -> answer.status() != NOT_FOUND)
                        .map(Answer::require))
                .flatMap(stack -> removeProject(stack.name(), volumes));
    }

    /** The containers of a project, stopped ones included. */
    public Flux<Container> containers(String project) {
        return docker.containers(project);
    }

    /**
     * Removes the containers and networks that carry a project's label, whether or not there is a stack.
     *
     * @param volumes whether volumes go, too: the app's data
     */
    public Mono<Void> removeProject(String project, boolean volumes) {
        return docker.remove(project, volumes);
    }

    private static Call stack(HttpMethod method, long id, String... below) {
        var path = new String[below.length + 2];
        path[0] = "stacks";
        path[1] = String.valueOf(id);
        System.arraycopy(below, 0, path, 2, below.length);
        return api(method, path);
    }

    private static Call ofEndpoint(ServerSettings settings, Call call) {
        return call.query("endpointId", PortainerCalls.endpoint(settings));
    }

    private static List<Map<String, String>> pairs(Map<String, String> env) {
        return env.entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
    }

    private static Stack toStack(JsonNode stack) {
        var env = stack.path("Env")
                .valueStream()
                .collect(Collectors.toMap(
                        pair -> pair.path("name").asString(""),
                        pair -> pair.path("value").asString(""),
                        (first, last) -> last,
                        LinkedHashMap::new));
        return new Stack(
                stack.path("Id").asLong(0),
                stack.path("Name").asString(""),
                stack.path("Status").asInt(0) == INACTIVE ? Stack.Status.INACTIVE : Stack.Status.ACTIVE,
                env,
                Instant.ofEpochSecond(stack.path("CreationDate").asLong(0)),
                stack.path("GitConfig").path("URL").asString(null));
    }

    /** Whether there are volumes that carry a project's label, in use or not. */
    public Mono<Boolean> hasVolumes(String project) {
        return docker.hasVolumes(project);
    }
}
