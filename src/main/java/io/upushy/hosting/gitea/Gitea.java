package io.upushy.hosting.gitea;

import io.upushy.hosting.server.Answer;
import io.upushy.hosting.server.Call;
import io.upushy.hosting.server.ConnectionTest;
import io.upushy.hosting.server.GitLogin;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.server.ServerHttp;
import io.upushy.hosting.server.ServerKind;
import io.upushy.hosting.server.ServerSettings;
import io.upushy.hosting.server.ServerSettings.Credential;
import io.upushy.hosting.server.Servers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Gitea, as far as hosted apps need it: repositories of the owner the settings name. Every call ends within the server's timeout;
 * every failure is a {@link ServerFailure}. Nothing is retried here.
 */
@Component
public class Gitea implements ConnectionTest {

    /** The branch every repository has. */
    public static final String BRANCH = "main";

    private static final int NOT_FOUND = 404;

    private final Servers servers;
    private final ServerHttp http;

    Gitea(Servers servers, ServerHttp http) {
        this.servers = servers;
        this.http = http;
    }

    @Override
    public ServerKind kind() {
        return ServerKind.GITEA;
    }

    @Override
    public Mono<String> test(ServerSettings settings) {
        return send(settings, call(HttpMethod.GET, "version"))
                .map(answer -> versionOf(answer))
                .delayUntil(version -> send(settings, call(HttpMethod.GET, "user"))
                        .doOnNext(answer -> checkUser(settings, answer.require().json())))
                .delayUntil(version -> checkOwner(settings));
    }

    private static String versionOf(Answer answer) {
        var version = answer.status() == NOT_FOUND
                ? ""
                : answer.require().json().path("version").asString("");
        if (version.isEmpty()) {
            throw ServerFailure.notThis(ServerKind.GITEA);
        }
        return version;
    }

    /** Portainer clones by this name, and without an organisation the repositories are this user's. */
    private static void checkUser(ServerSettings settings, JsonNode user) {
        var login = user.path("login").asString("");
        if (!login.equalsIgnoreCase(settings.username())) {
            throw ServerFailure.lasting(
                    ServerKind.GITEA,
                    Reason.REFUSED_LOGIN,
                    "hosting.gitea.otherUser",
                    ServerKind.GITEA.title(),
                    login,
                    usernameOf(settings));
        }
    }

    private Mono<Answer> checkOwner(ServerSettings settings) {
        var owner = settings.owner();
        if (owner == null) {
            return Mono.empty();
        }
        return send(settings, call(HttpMethod.GET, "orgs", owner))
                .map(answer -> answer.status() == NOT_FOUND ? noOrganisation(owner) : answer.require());
    }

    private static Answer noOrganisation(String owner) {
        throw ServerFailure.lasting(
                ServerKind.GITEA, Reason.NOT_FOUND, "hosting.gitea.noOrganisation", ServerKind.GITEA.title(), owner);
    }

    /** Empty when there is none of that name. */
    public Mono<Repository> find(String name) {
        return ask(settings -> repository(HttpMethod.GET, settings, name))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(answer -> toRepository(answer.require().json()));
    }

    /**
     * Makes a private repository without a commit, whose branch will be {@link #BRANCH}.
     *
     * @param description carries the mark by which a later call recognises what it made
     * @throws ServerFailure {@code CONFLICT} when there is one of that name
     */
    public Mono<Repository> create(String name, String description) {
        var wanted = Map.of(
                "name", name,
                "description", description,
                "private", true,
                "auto_init", false,
                "default_branch", BRANCH);
        return ask(settings -> placeOfNew(settings).json(wanted))
                .map(answer -> toRepository(answer.require().json()));
    }

    private static Call placeOfNew(ServerSettings settings) {
        var owner = settings.owner();
        return owner == null ? call(HttpMethod.POST, "user", "repos") : call(HttpMethod.POST, "orgs", owner, "repos");
    }

    /**
     * Commits files to {@link #BRANCH}, all in one commit.
     *
     * @param files at least one; none of them is there yet
     */
    public Mono<Void> commit(String name, String message, List<NewFile> files) {
        var operations = files.stream()
                .map(file -> Map.of(
                        "operation", "create",
                        "path", file.path(),
                        "content", Base64.getEncoder().encodeToString(file.content())))
                .toList();
        return ask(settings -> repository(HttpMethod.POST, settings, name, "contents")
                        .json(Map.of("branch", BRANCH, "message", message, "files", operations)))
                .map(Answer::require)
                .then();
    }

    /** A text file of {@link #BRANCH}; empty when there is no such file or repository. */
    public Mono<String> read(String name, String path) {
        var parts = Stream.concat(Stream.of("raw"), Stream.of(path.split("/"))).toArray(String[]::new);
        return ask(settings -> repository(HttpMethod.GET, settings, name, parts).query("ref", BRANCH))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(answer -> answer.require().text());
    }

    /** Deletes a repository; one that is gone is fine. */
    public Mono<Void> delete(String name) {
        return ask(settings -> repository(HttpMethod.DELETE, settings, name))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(Answer::require)
                .then();
    }

    /** With what Portainer clones the repositories. */
    public Mono<GitLogin> login() {
        return servers.require(ServerKind.GITEA).map(settings -> new GitLogin(usernameOf(settings), settings.secret()));
    }

    private Mono<Answer> ask(Function<ServerSettings, Call> call) {
        return servers.require(ServerKind.GITEA).flatMap(settings -> send(settings, call.apply(settings)));
    }

    private Mono<Answer> send(ServerSettings settings, Call call) {
        return http.exchange(settings, call.header(HttpHeaders.AUTHORIZATION, authorization(settings)));
    }

    private static String authorization(ServerSettings settings) {
        if (settings.credential() == Credential.TOKEN) {
            return "token " + settings.secret();
        }
        return "Basic " + HttpHeaders.encodeBasicAuth(usernameOf(settings), settings.secret(), StandardCharsets.UTF_8);
    }

    private static Call repository(HttpMethod method, ServerSettings settings, String name, String... below) {
        var owner = Objects.requireNonNullElseGet(settings.owner(), () -> usernameOf(settings));
        return call(
                method,
                Stream.concat(Stream.of("repos", owner, name), Stream.of(below)).toArray(String[]::new));
    }

    private static Call call(HttpMethod method, String... path) {
        return Call.of(
                method, Stream.concat(Stream.of("api", "v1"), Stream.of(path)).toArray(String[]::new));
    }

    private static String usernameOf(ServerSettings settings) {
        return Objects.requireNonNullElse(settings.username(), "");
    }

    private static Repository toRepository(JsonNode repository) {
        return new Repository(
                repository.path("name").asString(""),
                repository.path("html_url").asString(""),
                repository.path("clone_url").asString(""),
                repository.path("description").asString(""),
                repository.path("empty").asBoolean(false));
    }
}
