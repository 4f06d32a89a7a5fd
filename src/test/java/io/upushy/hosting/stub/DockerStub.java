package io.upushy.hosting.stub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Docker engine behind {@link PortainerStub}. No description of Portainer's has these requests: their shapes are those of the
 * Docker Engine API, checked here by hand.
 */
final class DockerStub {

    private static final String PROJECT = "com.docker.compose.project";
    private static final String SERVICE = "com.docker.compose.service";
    private static final String PREFIX = "/endpoints/{id}/docker";

    private final StubServer server;
    private final Map<String, Thing> containers = new ConcurrentHashMap<>();
    private final Map<String, Thing> networks = new ConcurrentHashMap<>();
    private final Map<String, Thing> volumes = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(4096);

    /** A container, network or volume. */
    private static final class Thing {

        private final String id;
        private final String name;
        private final Map<String, String> labels;
        private Compose.Service service = new Compose.Service("", "", Map.of(), Map.of(), List.of());
        private String state = "running";
        private String health = "";

        private Thing(String id, String name, Map<String, String> labels) {
            this.id = id;
            this.name = name;
            this.labels = labels;
        }
    }

    DockerStub(StubServer server) {
        this.server = server;
        server.undescribed(
                "dockerVersion",
                "GET",
                PREFIX + "/version",
                request -> StubAnswer.json(200, Map.of("Version", "29.1.0")));
        server.undescribed("containerList", "GET", PREFIX + "/containers/json", this::listContainers);
        server.undescribed("containerInspect", "GET", PREFIX + "/containers/{name}/json", this::inspect);
        server.undescribed("containerDelete", "DELETE", PREFIX + "/containers/{name}", this::deleteContainer);
        server.undescribed("networkList", "GET", PREFIX + "/networks", this::listNetworks);
        server.undescribed(
                "networkDelete", "DELETE", PREFIX + "/networks/{name}", request -> delete(networks, request));
        server.undescribed("volumeList", "GET", PREFIX + "/volumes", this::listVolumes);
        server.undescribed("volumeDelete", "DELETE", PREFIX + "/volumes/{name}", this::deleteVolume);
    }

    void up(String project, Compose compose, String state) {
        removeContainers(project);
        put(networks, project + "_default", Map.of(PROJECT, project));
        compose.volumes().forEach(volume -> put(volumes, project + "_" + volume, Map.of(PROJECT, project)));
        for (var service : compose.services()) {
            var labels = new HashMap<>(service.labels());
            labels.put(PROJECT, project);
            labels.put(SERVICE, service.name());
            var container = put(containers, project + "-" + service.name() + "-1", labels);
            container.service = service;
            container.state = state;
        }
    }

    /** As {@code docker compose down}: volumes stay. */
    void down(String project) {
        removeContainers(project);
        networks.values().removeIf(of(project));
    }

    private void removeContainers(String project) {
        containers.values().removeIf(of(project));
    }

    void becomes(String container, String state, String health) {
        for (var thing : containers.values()) {
            if (thing.name.equals(container)) {
                thing.state = state;
                thing.health = health;
                return;
            }
        }
        throw new AssertionError("There is no container " + container + " among " + names(containers));
    }

    Set<String> containers() {
        return names(containers);
    }

    Set<String> networks() {
        return names(networks);
    }

    Set<String> volumes() {
        return names(volumes);
    }

    private static Set<String> names(Map<String, Thing> things) {
        var names = new TreeSet<String>();
        things.values().forEach(thing -> names.add(thing.name));
        return names;
    }

    private Thing put(Map<String, Thing> things, String name, Map<String, String> labels) {
        var known = things.values().stream()
                .filter(thing -> thing.name.equals(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var thing = new Thing(Long.toHexString(ids.incrementAndGet()), name, new TreeMap<>(labels));
        things.put(thing.id, thing);
        return thing;
    }

    private static Predicate<Thing> of(String project) {
        return thing -> project.equals(thing.labels.get(PROJECT));
    }

    /** Those whose labels are all that the filters ask for. */
    private List<Thing> filtered(Map<String, Thing> things, StubRequest request) {
        var wanted = new ArrayList<String>();
        try {
            var filters = JsonMapper.shared().readTree(request.query().getOrDefault("filters", "{}"));
            filters.path("label").valueStream().forEach(label -> wanted.add(label.asString("")));
            if (!filters.isObject() || filters.propertyNames().stream().anyMatch(name -> !name.equals("label"))) {
                server.violation(request + ": filters that this engine does not know");
            }
        } catch (JacksonException notJson) {
            server.violation(request + ": filters that are no JSON");
        }
        return things.values().stream()
                .filter(thing -> wanted.stream().allMatch(label -> hasLabel(thing, label)))
                .toList();
    }

    private static boolean hasLabel(Thing thing, String label) {
        var parts = label.split("=", 2);
        var value = thing.labels.get(parts[0]);
        return value != null && (parts.length < 2 || value.equals(parts[1]));
    }

    private void allowQuery(StubRequest request, String... names) {
        if (!Set.of(names).containsAll(request.query().keySet())) {
            server.violation(request + ": query parameters that this operation does not know");
        }
    }

    private StubAnswer listContainers(StubRequest request) {
        allowQuery(request, "all", "filters");
        var all = request.query().getOrDefault("all", "false").equals("true");
        return StubAnswer.json(
                200,
                filtered(containers, request).stream()
                        .filter(container -> all || container.state.equals("running"))
                        .map(DockerStub::toListed)
                        .toList());
    }

    private static Map<String, Object> toListed(Thing container) {
        return Map.of(
                "Id",
                container.id,
                "Names",
                List.of("/" + container.name),
                "Image",
                container.service.image(),
                "State",
                container.state,
                "Status",
                container.state + (container.health.isEmpty() ? "" : " (" + container.health + ")"),
                "Created",
                1_790_000_000,
                "Labels",
                container.labels,
                "Ports",
                container.service.ports().stream()
                        .flatMap(DockerStub::published)
                        .toList());
    }

    /** Once for each of the host's address families. */
    private static Stream<Map<String, Object>> published(String port) {
        var parts = port.split(":");
        var inside = Integer.parseInt(parts[parts.length - 1]);
        if (parts.length < 2) {
            return Stream.of(Map.of("PrivatePort", inside, "Type", "tcp"));
        }
        var outside = Integer.parseInt(parts[parts.length - 2]);
        return Stream.of("0.0.0.0", "::")
                .map(ip -> Map.of("IP", ip, "PrivatePort", inside, "PublicPort", outside, "Type", "tcp"));
    }

    private StubAnswer inspect(StubRequest request) {
        allowQuery(request);
        var container = containers.get(request.variable("name"));
        if (container == null) {
            return missing(request);
        }
        var state = new LinkedHashMap<String, Object>();
        state.put("Status", container.state);
        state.put("ExitCode", container.state.equals("exited") ? 1 : 0);
        if (!container.health.isEmpty()) {
            state.put("Health", Map.of("Status", container.health));
        }
        var env = container.service.environment().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        return StubAnswer.json(
                200,
                Map.of("Id", container.id, "State", state, "Config", Map.of("Env", env, "Labels", container.labels)));
    }

    private StubAnswer deleteContainer(StubRequest request) {
        allowQuery(request, "force", "v", "link");
        var container = containers.get(request.variable("name"));
        if (container != null
                && container.state.equals("running")
                && !"true".equals(request.query().get("force"))) {
            return message(409, "You cannot remove a running container. Stop the container before removing");
        }
        return delete(containers, request);
    }

    private StubAnswer listNetworks(StubRequest request) {
        allowQuery(request, "filters");
        return StubAnswer.json(
                200,
                filtered(networks, request).stream()
                        .map(network -> Map.of("Id", network.id, "Name", network.name, "Labels", network.labels))
                        .toList());
    }

    private StubAnswer listVolumes(StubRequest request) {
        allowQuery(request, "filters");
        var found = filtered(volumes, request);
        var answer = new HashMap<String, Object>();
        answer.put("Warnings", null);
        answer.put(
                "Volumes",
                found.isEmpty()
                        ? null
                        : found.stream()
                                .map(volume -> Map.of("Name", volume.name, "Labels", volume.labels))
                                .toList());
        return StubAnswer.json(200, answer);
    }

    private StubAnswer deleteVolume(StubRequest request) {
        var project = volumes.values().stream()
                .filter(volume -> volume.name.equals(request.variable("name")))
                .map(volume -> volume.labels.getOrDefault(PROJECT, ""))
                .findFirst();
        var inUse = project.isPresent() && containers.values().stream().anyMatch(of(project.get()));
        if (inUse) {
            return message(409, "remove " + request.variable("name") + ": volume is in use");
        }
        return delete(volumes, request);
    }

    private StubAnswer delete(Map<String, Thing> things, StubRequest request) {
        var name = request.variable("name");
        var removed = things.values().removeIf(thing -> thing.id.equals(name) || thing.name.equals(name));
        return removed ? StubAnswer.empty(204) : missing(request);
    }

    private static StubAnswer missing(StubRequest request) {
        return message(404, "No such thing: " + request.variable("name"));
    }

    private static StubAnswer message(int status, String text) {
        return StubAnswer.json(status, Map.of("message", text));
    }
}
