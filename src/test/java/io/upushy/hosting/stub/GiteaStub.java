package io.upushy.hosting.stub;

import io.netty.handler.ssl.SslContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A Gitea with one user, {@link #USER}, and one organisation of theirs, {@link #ORGANISATION}. */
public final class GiteaStub implements Stub {

    public static final String USER = "upushy";
    public static final String ORGANISATION = "apps";
    public static final String TOKEN = "gitea-token-9f2c";
    public static final String PASSWORD = "gitea-password-1b7e";

    private final StubServer server;
    private final Map<String, Repo> repositories = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    private record Repo(
            long id,
            String owner,
            String name,
            String description,
            boolean hidden,
            Map<String, byte[]> files,
            List<String> commits) {}

    public GiteaStub() {
        this(null);
    }

    /** Speaks TLS when given a certificate. */
    public GiteaStub(@Nullable SslContext tls) {
        server = new StubServer(Spec.gitea(), this::guard, tls);
        server.route("GET", "/version", request -> StubAnswer.json(200, Map.of("version", "1.27.1")));
        server.route("GET", "/user", request -> StubAnswer.json(200, Map.of("id", 1, "login", USER)));
        server.route("GET", "/orgs/{org}", this::organisation);
        server.route("POST", "/user/repos", request -> create(USER, request));
        server.route("POST", "/orgs/{org}/repos", this::createInOrganisation);
        server.route("GET", "/repos/{owner}/{repo}", request -> StubAnswer.json(200, toJson(repo(request))));
        server.route("DELETE", "/repos/{owner}/{repo}", this::delete);
        server.route("POST", "/repos/{owner}/{repo}/contents", this::changeFiles);
        server.route("GET", "/repos/{owner}/{repo}/raw/{filepath+}", this::raw);
        server.listen();
    }

    @Override
    public StubServer server() {
        return server;
    }

    @Override
    public String kind() {
        return "gitea";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of("baseUrl", url(), "credential", "TOKEN", "username", USER, "secret", TOKEN);
    }

    /** The names of all repositories, owners included: {@code upushy/shop}. */
    public Set<String> repositories() {
        return Set.copyOf(repositories.keySet());
    }

    /** The messages of a repository's commits, the first one first. */
    public List<String> commits(String fullName) {
        return List.copyOf(known(fullName).commits());
    }

    /** The texts of a repository's files by path. */
    public Map<String, String> files(String fullName) {
        var texts = new TreeMap<String, String>();
        known(fullName).files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    public String description(String fullName) {
        return known(fullName).description();
    }

    public boolean isPrivate(String fullName) {
        return known(fullName).hidden();
    }

    /** A repository that somebody else made. */
    public GiteaStub add(String owner, String name) {
        put(owner, name, "", true);
        return this;
    }

    /** What {@code git clone} would get; empty without such a repository or with another login. */
    Map<String, String> cloned(String url, String username, String password) {
        var name = url.substring(url().length() + 1).replaceFirst("\\.git$", "");
        var mayRead = username.equals(USER) && Set.of(TOKEN, PASSWORD).contains(password);
        return mayRead && repositories.containsKey(name) ? files(name) : Map.of();
    }

    private Repo known(String fullName) {
        var repo = repositories.get(fullName);
        if (repo == null) {
            throw new AssertionError("There is no repository " + fullName + " among " + repositories.keySet());
        }
        return repo;
    }

    private @Nullable StubAnswer guard(StubRequest request) {
        var given = request.header("Authorization");
        if (given.isEmpty()) {
            server.violation(request + ": no login");
        }
        var basic = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var known = given.equals("token " + TOKEN) || given.equals("Basic " + basic);
        if (!known) {
            return Errors.gitea(401, "user does not exist [uid: 0, name: ]");
        }
        var needsRepository = request.variables().containsKey("repo");
        return needsRepository && !repositories.containsKey(fullName(request))
                ? Errors.gitea(404, "The target couldn't be found.")
                : null;
    }

    private StubAnswer organisation(StubRequest request) {
        return request.variable("org").equals(ORGANISATION)
                ? StubAnswer.json(200, Map.of("id", 2, "name", ORGANISATION, "username", ORGANISATION))
                : Errors.gitea(404, "user redirect does not exist");
    }

    private StubAnswer createInOrganisation(StubRequest request) {
        return request.variable("org").equals(ORGANISATION)
                ? create(ORGANISATION, request)
                : Errors.gitea(404, "user redirect does not exist");
    }

    private StubAnswer create(String owner, StubRequest request) {
        var wanted = request.json();
        var name = wanted.path("name").asString("");
        if (!name.matches("[A-Za-z0-9._-]+")) {
            return Errors.gitea(
                    422,
                    "name is invalid [" + name + "]: must be valid alpha or numeric or dash(-_) or dot characters");
        }
        if (repositories.containsKey(owner + "/" + name)) {
            return Errors.gitea(409, "The repository with the same name already exists.");
        }
        var description = wanted.path("description").asString("");
        return StubAnswer.json(
                201, toJson(put(owner, name, description, wanted.path("private").asBoolean(false))));
    }

    private Repo put(String owner, String name, String description, boolean hidden) {
        var repo = new Repo(
                ids.incrementAndGet(), owner, name, description, hidden, new ConcurrentHashMap<>(), new ArrayList<>());
        repositories.put(owner + "/" + name, repo);
        return repo;
    }

    private StubAnswer delete(StubRequest request) {
        repositories.remove(fullName(request));
        return StubAnswer.empty(204);
    }

    private StubAnswer changeFiles(StubRequest request) {
        var repo = repo(request);
        var wanted = request.json();
        if (!wanted.path("branch").asString("main").equals("main")) {
            return Errors.gitea(404, "branch does not exist");
        }
        for (var file : wanted.path("files")) {
            var path = file.path("path").asString("");
            if (file.path("operation").asString("").equals("create")
                    && repo.files().containsKey(path)) {
                return Errors.gitea(422, "repository file already exists [path: " + path + "]");
            }
        }
        for (var file : wanted.path("files")) {
            write(repo, file);
        }
        repo.commits().add(wanted.path("message").asString(""));
        return StubAnswer.json(201, Map.of("files", List.of(), "commit", Map.of("sha", "0a1b2c3d4e5f")));
    }

    private static void write(Repo repo, JsonNode file) {
        var content = Base64.getDecoder().decode(file.path("content").asString(""));
        repo.files().put(file.path("path").asString(""), content);
    }

    private StubAnswer raw(StubRequest request) {
        var content = repo(request).files().get(request.variable("filepath"));
        return content == null
                ? Errors.gitea(404, "object does not exist")
                : new StubAnswer(200, "application/octet-stream", new String(content, StandardCharsets.UTF_8));
    }

    private Repo repo(StubRequest request) {
        return known(fullName(request));
    }

    private static String fullName(StubRequest request) {
        var owner = request.variables().getOrDefault("owner", "");
        return owner + "/" + request.variables().getOrDefault("repo", "");
    }

    private Map<String, Object> toJson(Repo repo) {
        var fullName = repo.owner() + "/" + repo.name();
        return Map.of(
                "id", repo.id(),
                "name", repo.name(),
                "full_name", fullName,
                "owner", Map.of("id", 1, "login", repo.owner()),
                "description", repo.description(),
                "private", repo.hidden(),
                "empty", repo.commits().isEmpty(),
                "default_branch", "main",
                "html_url", url() + "/" + fullName,
                "clone_url", url() + "/" + fullName + ".git");
    }
}
