package io.upushy.pipeline.cloudbuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.FreePort;
import io.upushy.testing.GitRepository;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.NeedsProgram;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published socket.io client has a site built, by the engine and the steps there are. */
@NeedsProgram({"git", "npm", "setsid"})
class RealBuildTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int PORT = FreePort.find();

    private static final Map<String, ?> SETTINGS = Map.of(
            "CLOUDBUILD_PORT", PORT,
            "PIPELINE_EXECUTOR", "process",
            "PIPELINE_PROCESS_EXECUTOR", "true",
            "PIPELINE_GIT_PROTOCOLS", "file");

    @Test
    void aSiteIsBuiltAndCanBeVisited() throws Exception {
        NodeClient.install();
        var repository = site("mkdir -p dist && echo '<h1>Hello</h1>' > dist/index.html && echo built the site");
        try (var server = InProcessServer.start(SETTINGS)) {
            var owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
            var project = new Apps(owner).project("site");

            try (var client = build(owner, project, repository)) {
                var told = client.until("build success");
                assertThat(told)
                        .containsSubsequence("prepare", "download repo", "install", "build", "pre-publish", "publish")
                        .anyMatch(line -> line.startsWith("> ") && line.contains("built the site"));
            }

            var uploaded = owner.get("/api/pipeline/artifact?projectId=" + project)
                    .data()
                    .at("/records/0");
            assertThat(uploaded.get("kind").asString()).isEqualTo("folder");
            var page = server.bean(ObjectStorage.class)
                    .head(uploaded.get("key").asString() + "index.html")
                    .block(SOON);
            assertThat(page).isNotNull();
        }
    }

    @Test
    void aBuildThatFailsIsToldWithItsOutput() throws Exception {
        NodeClient.install();
        var repository = site("echo no such module && exit 3");
        try (var server = InProcessServer.start(SETTINGS)) {
            var owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
            var project = new Apps(owner).project("site");

            try (var client = build(owner, project, repository)) {
                assertThat(client.until("build failed"))
                        .anyMatch(line -> line.startsWith("> ") && line.contains("no such module"));
            }
        }
    }

    private static NodeClient build(Api owner, String project, GitRepository repository) throws Exception {
        var token = owner.post(
                        "/api/project/token",
                        Map.of("projectId", project, "name", "cloud build", "scopes", List.of("pipeline")))
                .data()
                .get("secret")
                .asString();
        var definition = "steps: [{checkout: {repository: '" + repository.url() + "'}}]";
        owner.post("/api/pipeline", Map.of("projectId", project, "name", "site", "yaml", definition))
                .data();
        var query = Map.of(
                "repo", repository.url(),
                "name", "site",
                "branch", "main",
                "version", "1.0.0",
                "buildCmd", "npm run build",
                "type", "",
                "prod", "true",
                "token", token);
        var client = NodeClient.connect(NodeClient.NEWEST, PORT, query, "websocket");
        assertThat(client.next().get(0).asString()).isEqualTo("connected");
        assertThat(client.next().get(2).asString()).isEqualTo("connect");
        return client;
    }

    private static GitRepository site(String script) {
        var repository = new GitRepository()
                .write(
                        "package.json",
                        """
                        {"name": "site", "version": "1.0.0", "scripts": {"build": "%s"}}
                        """
                                .formatted(script.replace("\"", "\\\"")))
                .write(
                        "package-lock.json",
                        """
                        {"name": "site", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": {"name": "site"}}}
                        """);
        repository.commit("A site");
        return repository;
    }
}
