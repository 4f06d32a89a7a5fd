package io.upushy.hosting.stub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Portainer with one user and one Docker environment, {@link #ENDPOINT}, and one of Kubernetes. It clones from a {@link GiteaStub}
 * when it is given one, and starts what the compose file there says.
 */
public final class PortainerStub implements Stub {

    public static final String USER = "admin";
    public static final String PASSWORD = "portainer-password-77";
    public static final String API_KEY = "ptr_portainer-key-4d";
    public static final int ENDPOINT = 3;
    public static final int KUBERNETES_ENDPOINT = 4;

    private static final int ACTIVE = 1;
    private static final int INACTIVE = 2;

    private final StubServer server;
    private final DockerStub docker;
    private final @Nullable GiteaStub gitea;
    private final Map<Long, Deployed> stacks = new ConcurrentHashMap<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong();
    private @Nullable String deployFailure;

    private record Deployed(long id, String name, int status, JsonNode wanted, Map<String, String> env) {}

    /** Clones from nowhere: every stack has one container. */
    public PortainerStub() {
        this(null);
    }

    public PortainerStub(@Nullable GiteaStub gitea) {
        this.gitea = gitea;
        server = new StubServer(Spec.portainer(), this::guard, null);
        docker = new DockerStub(server);
        server.open("POST", "/auth", this::login);
        server.open("GET", "/system/status", request -> StubAnswer.json(200, Map.of("Version", "2.39.0")));
        server.route("GET", "/users/me", request -> StubAnswer.json(200, Map.of("Id", 1, "Username", USER, "Role", 1)));
        server.route("GET", "/endpoints/{id}", this::endpoint);
        server.route("GET", "/stacks", this::list);
        server.route("POST", "/stacks/create/standalone/repository", this::create);
        server.route("GET", "/stacks/{id}", request -> StubAnswer.json(200, toJson(stack(request))));
        server.route("DELETE", "/stacks/{id}", this::delete);
        server.route("PUT", "/stacks/{id}/git/redeploy", this::redeploy);
        server.route("POST", "/stacks/{id}/start", this::start);
        server.route("POST", "/stacks/{id}/stop", this::stop);
        server.listen();
    }

    @Override
    public StubServer server() {
        return server;
    }

    @Override
    public String kind() {
        return "portainer";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of("baseUrl", url(), "credential", "TOKEN", "secret", API_KEY, "endpointId", ENDPOINT);
    }

    /** The same with a password, so that every call needs a login. */
    public Map<String, Object> settingsWithPassword() {
        return Map.of(
                "baseUrl", url(),
                "credential", "PASSWORD",
                "username", USER,
                "secret", PASSWORD,
                "endpointId", ENDPOINT);
    }

    /** The names of all stacks. */
    public Set<String> stacks() {
        var names = new TreeSet<String>();
        stacks.values().forEach(stack -> names.add(stack.name()));
        return names;
    }

    public Map<String, String> env(String stack) {
        return known(stack).env();
    }

    public boolean isActive(String stack) {
        return known(stack).status() == ACTIVE;
    }

    /** The names of all containers: {@code shop-web-1}. */
    public Set<String> containers() {
        return docker.containers();
    }

    public Set<String> networks() {
        return docker.networks();
    }

    public Set<String> volumes() {
        return docker.volumes();
    }

    /**
     * Changes what is told of a container.
     *
     * @param state {@code running}, {@code exited} and so on
     * @param health {@code healthy}, {@code unhealthy}, {@code starting}, or empty without a health check
     */
    public void becomes(String container, String state, String health) {
        docker.becomes(container, state, health);
    }

    /** From now on deployments fail for this reason, leaving behind what was made until then; null: they work again. */
    public void failDeployments(@Nullable String reason) {
        deployFailure = reason;
    }

    /** All tokens given for a password are worth nothing any more. */
    public void expireTokens() {
        tokens.clear();
    }

    private Deployed known(String name) {
        return stacks.values().stream()
                .filter(stack -> stack.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no stack " + name + " among " + stacks()));
    }

    private @Nullable StubAnswer guard(StubRequest request) {
        var token = request.header("Authorization").replaceFirst("^Bearer ", "");
        var key = request.header("X-API-KEY");
        if (token.isEmpty() && key.isEmpty()) {
            server.violation(request + ": no login");
        }
        if (!key.equals(API_KEY) && !tokens.contains(token)) {
            return Errors.portainer(401, "Invalid JWT token");
        }
        var endpoint = request.query().get("endpointId");
        if (endpoint != null && !endpoint.equals(String.valueOf(ENDPOINT))) {
            return Errors.portainer(
                    404, "Unable to find an environment with the specified identifier inside the database");
        }
        var ofStack =
                request.path().get(0).equals("stacks") && request.variables().containsKey("id");
        return ofStack && !stacks.containsKey(request.number("id"))
                ? Errors.portainer(404, "Unable to find a stack with the specified identifier inside the database")
                : null;
    }

    private StubAnswer login(StubRequest request) {
        var given = request.json();
        var known = given.path("Username").asString("").equals(USER)
                && given.path("Password").asString("").equals(PASSWORD);
        if (!known) {
            return Errors.portainer(422, "Invalid credentials");
        }
        var token = "jwt-" + UUID.randomUUID();
        tokens.add(token);
        return StubAnswer.json(200, Map.of("jwt", token));
    }

    private StubAnswer endpoint(StubRequest request) {
        var id = (int) request.number("id");
        var known = Map.of(ENDPOINT, 1, KUBERNETES_ENDPOINT, 5);
        return known.containsKey(id)
                ? StubAnswer.json(200, Map.of("Id", id, "Name", "local", "Type", known.get(id), "Status", 1))
                : Errors.portainer(
                        404, "Unable to find an environment with the specified identifier inside the database");
    }

    private StubAnswer list(StubRequest request) {
        return StubAnswer.json(200, stacks.values().stream().map(this::toJson).toList());
    }

    private StubAnswer create(StubRequest request) {
        var wanted = request.json();
        var name = wanted.path("Name").asString("");
        if (stacks().contains(name)) {
            return Errors.portainer(409, "A stack with the normalized name '" + name + "' already exists");
        }
        if (!name.matches("[a-z0-9][a-z0-9_-]*")) {
            return Errors.portainer(400, "Invalid request payload");
        }
        return deploy(new Deployed(ids.incrementAndGet(), name, ACTIVE, wanted, env(wanted)), wanted);
    }

    /** Portainer keeps a stack only once it runs. */
    private StubAnswer deploy(Deployed stack, JsonNode login) {
        var compose = "";
        var env = new LinkedHashMap<String, String>();
        if (gitea != null) {
            var files = gitea.cloned(stack.wanted().path("RepositoryURL").asString(""), user(login), password(login));
            if (files.isEmpty()) {
                return Errors.portainer(500, "Unable to clone git repository: authentication required");
            }
            env.putAll(Compose.dotEnv(files.getOrDefault(".env", "")));
            compose = files.getOrDefault(stack.wanted().path("ComposeFile").asString("docker-compose.yml"), "");
        }
        env.putAll(stack.env());
        docker.up(stack.name(), Compose.read(compose, env), deployFailure == null ? "running" : "created");
        if (deployFailure != null) {
            return Errors.portainer(500, deployFailure);
        }
        stacks.put(stack.id(), stack);
        return StubAnswer.json(200, toJson(stack));
    }

    private static String user(JsonNode login) {
        var with = login.path("RepositoryAuthentication").asBoolean(false);
        return with ? login.path("RepositoryUsername").asString("") : "";
    }

    private static String password(JsonNode login) {
        return login.path("RepositoryPassword").asString("");
    }

    /** What the request does not name is gone. */
    private StubAnswer redeploy(StubRequest request) {
        var before = stack(request);
        var wanted = request.json();
        return deploy(new Deployed(before.id(), before.name(), ACTIVE, before.wanted(), env(wanted)), wanted);
    }

    private StubAnswer start(StubRequest request) {
        var stack = stack(request);
        return stack.status() == ACTIVE
                ? Errors.portainer(400, "Stack is already active")
                : deploy(new Deployed(stack.id(), stack.name(), ACTIVE, stack.wanted(), stack.env()), stack.wanted());
    }

    /** Removes the containers. */
    private StubAnswer stop(StubRequest request) {
        var stack = stack(request);
        if (stack.status() == INACTIVE) {
            return Errors.portainer(400, "Stack is already inactive");
        }
        docker.down(stack.name());
        var stopped = new Deployed(stack.id(), stack.name(), INACTIVE, stack.wanted(), stack.env());
        stacks.put(stack.id(), stopped);
        return StubAnswer.json(200, toJson(stopped));
    }

    private StubAnswer delete(StubRequest request) {
        var stack = stack(request);
        docker.down(stack.name());
        stacks.remove(stack.id());
        return StubAnswer.empty(204);
    }

    private Deployed stack(StubRequest request) {
        var stack = stacks.get(request.number("id"));
        if (stack == null) {
            throw new IllegalStateException("The guard lets nobody ask for a stack that there is not");
        }
        return stack;
    }

    private static Map<String, String> env(JsonNode wanted) {
        var env = new LinkedHashMap<String, String>();
        wanted.path("Env")
                .forEach(pair -> env.put(
                        pair.path("name").asString(""), pair.path("value").asString("")));
        return env;
    }

    private Map<String, Object> toJson(Deployed stack) {
        var env = stack.env().entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
        return Map.of(
                "Id", stack.id(),
                "Name", stack.name(),
                "Type", 2,
                "EndpointId", ENDPOINT,
                "Status", stack.status(),
                "Env", List.copyOf(env),
                "CreationDate", 1_790_000_000,
                "GitConfig", Map.of("URL", stack.wanted().path("RepositoryURL").asString("")));
    }
}
