package io.upushy.hosting.portainer;

import static io.upushy.hosting.portainer.PortainerCalls.docker;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.ServerSettings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Docker Compose made of a project, by the label it puts on everything; through Portainer, which passes on the requests and
 * answers of the Docker Engine API as they are.
 */
@Component
class DockerProject {

    private static final String SERVICE_LABEL = "com.docker.compose.service";
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int AT_ONCE = 4;

    private final PortainerCalls calls;

    DockerProject(PortainerCalls calls) {
        this.calls = calls;
    }

    Flux<Container> containers(String project) {
        return listed(project).flatMapSequential(this::inspect, AT_ONCE);
    }

    private Flux<JsonNode> listed(String project) {
        return calls.ask(settings -> ofProject(docker(HttpMethod.GET, settings, "containers", "json"), project)
                        .query("all", true))
                .flatMapIterable(answer -> answer.require().json());
    }

    /** Empty when it went away since it was listed. */
    private Mono<Container> inspect(JsonNode listed) {
        return calls.ask(settings -> docker(HttpMethod.GET, settings, "containers", id(listed), "json"))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(answer -> toContainer(listed, answer.require().json()));
    }

    Mono<Void> remove(String project, boolean volumes) {
        return listed(project)
                .concatMap(
                        container -> gone(settings -> docker(HttpMethod.DELETE, settings, "containers", id(container))
                                .query("force", true)
                                .query("v", volumes)
                                .patiently()))
                .thenMany(networks(project))
                .concatMap(network -> gone(settings -> docker(HttpMethod.DELETE, settings, "networks", id(network))))
                .then(volumes ? removeVolumes(project) : Mono.empty());
    }

    private Flux<JsonNode> networks(String project) {
        return calls.ask(settings -> ofProject(docker(HttpMethod.GET, settings, "networks"), project))
                .flatMapIterable(answer -> answer.require().json());
    }

    Mono<Boolean> hasVolumes(String project) {
        return volumes(project).hasElements();
    }

    private Flux<JsonNode> volumes(String project) {
        return calls.ask(settings -> ofProject(docker(HttpMethod.GET, settings, "volumes"), project))
                .flatMapIterable(answer -> answer.require().json().path("Volumes"));
    }

    private Mono<Void> removeVolumes(String project) {
        return volumes(project)
                .map(volume -> volume.path("Name").asString(""))
                .concatMap(name -> removed(settings -> docker(HttpMethod.DELETE, settings, "volumes", name)))
                .then();
    }

    /** A container that is being removed already is as good as gone. */
    private Mono<Void> gone(Function<ServerSettings, Call> call) {
        return calls.ask(call)
                .filter(answer -> !Set.of(NOT_FOUND, CONFLICT).contains(answer.status()))
                .map(Answer::require)
                .then();
    }

    private Mono<Void> removed(Function<ServerSettings, Call> call) {
        return calls.ask(call)
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(Answer::require)
                .then();
    }

    private static Call ofProject(Call call, String project) {
        var label = Portainer.PROJECT_LABEL + "=" + project;
        return call.query("filters", JsonMapper.shared().writeValueAsString(Map.of("label", List.of(label))));
    }

    private static String id(JsonNode thing) {
        return thing.path("Id").asString("");
    }

    private static Container toContainer(JsonNode listed, JsonNode inspected) {
        var labels = texts(listed.path("Labels"));
        var state = inspected.path("State");
        return new Container(
                id(listed),
                listed.path("Names").path(0).asString("").replaceFirst("^/", ""),
                labels.getOrDefault(SERVICE_LABEL, ""),
                listed.path("Image").asString(""),
                listed.path("State").asString(""),
                listed.path("Status").asString(""),
                state.path("Health").path("Status").asString(null),
                state.path("ExitCode").asInt(0),
                labels,
                ports(listed.path("Ports")),
                environment(inspected.path("Config").path("Env")),
                Instant.ofEpochSecond(listed.path("Created").asLong(0)));
    }

    private static Map<String, String> texts(JsonNode object) {
        return object.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asString("")));
    }

    /** Docker lists a published port once for each of the host's address families. */
    private static List<Container.Port> ports(JsonNode list) {
        return list.valueStream()
                .map(port -> new Container.Port(
                        port.path("PrivatePort").asInt(0),
                        port.hasNonNull("PublicPort") ? port.path("PublicPort").asInt() : null,
                        port.path("Type").asString("tcp")))
                .distinct()
                .toList();
    }

    private static Map<String, String> environment(JsonNode lines) {
        return lines.valueStream()
                .map(line -> line.asString("").split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> parts.length > 1 ? parts[1] : "",
                        (first, last) -> last,
                        LinkedHashMap::new));
    }
}
