package io.upushy.pipeline.cloudbuild;

import static io.upushy.pipeline.RunProgress.StepState.FAILED;
import static io.upushy.pipeline.RunProgress.StepState.RUNNING;
import static io.upushy.pipeline.RunProgress.StepState.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunProgress.Progress;
import io.upushy.pipeline.RunProgress.StepState;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.RunsDouble;
import io.upushy.pipeline.RunsDouble.Started;
import io.upushy.pipeline.log.RunLog;
import io.upushy.pipeline.log.RunLogs;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.BackendTest;
import io.upushy.testing.FreePort;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Published socket.io clients against the adapter, with runs whose fate the test decides. */
@BackendTest
class CloudBuildTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    /** Names the one repository that may be built, as its owner writes it. */
    private static final String DEFINITION = "steps: [{checkout: {repository: 'https://git.example.com/shop'}}]";

    private static final int PORT = FreePort.find();

    private static InProcessServer server;
    private static RunsDouble runs;
    private static Api owner;
    private static String project;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        NodeClient.install();
        server = InProcessServer.start(Map.of("CLOUDBUILD_PORT", PORT), RunsDouble.Beans.class);
        runs = server.bean(RunsDouble.class);
        owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
        project = new Apps(owner).project("shop");
        owner.post("/api/pipeline", Map.of("projectId", project, "name", "shop", "yaml", DEFINITION))
                .data();
        token = owner.post(
                        "/api/project/token",
                        Map.of("projectId", project, "name", "cloud build", "scopes", List.of("pipeline")))
                .data()
                .get("secret")
                .asString();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static Map<String, String> query(Map<String, String> more) {
        var query = new HashMap<>(Map.of(
                "repo", "https://git.example.com/shop.git",
                "name", "shop",
                "branch", "dev/1.0.1",
                "version", "1.0.1",
                "buildCmd", "npm run build",
                "type", "",
                "prod", "true",
                "token", token));
        query.putAll(more);
        return query;
    }

    private static NodeClient connect(Map<String, String> more) throws Exception {
        return connect(NodeClient.NEWEST, more, "websocket");
    }

    private static NodeClient connect(String library, Map<String, String> more, String transports) throws Exception {
        return NodeClient.connect(library, PORT, query(more), transports);
    }

    private static void greeted(NodeClient client) throws Exception {
        var id = client.next();
        assertThat(id.get(0).asString()).as(id.toString()).isEqualTo("connected");
        var hello = client.next();
        assertThat(hello.get(0).asString()).isEqualTo("id");
        assertThat(hello.get(1).asLong()).isPositive();
        assertThat(hello.get(2).asString()).isEqualTo("connect");
        assertThat(hello.get(3).propertyNames()).containsExactlyInAnyOrder("type", "message");
        assertThat(hello.get(3).get("type").asString()).isEqualTo("success");
        assertThat(hello.get(3).get("message").asString()).isEqualTo("云构建服务连接成功");
    }

    private static Started awaitStart() throws Exception {
        var started = runs.started.poll(30, TimeUnit.SECONDS);
        assertThat(started).as("a run was started").isNotNull();
        return started;
    }

    private static RunLog logOf(Started started) {
        return server.bean(RunLogs.class).open(started.facts().id(), project).block(SOON);
    }

    private static void step(Started run, String kind, StepState state, String failure) {
        runs.progress(run.facts().id(), new Progress(RunState.RUNNING, kind, kind, state, failure));
    }

    private static void does(Started run, String... kinds) {
        for (var kind : kinds) {
            step(run, kind, RUNNING, null);
            step(run, kind, SUCCEEDED, null);
        }
    }

    private static void ends(Started run, RunState state) {
        runs.progress(run.facts().id(), new Progress(state, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "socket.io-client, 'polling,websocket'",
        "socket.io-client, websocket",
        "socket.io-client, polling",
        "socket.io-client-3, 'polling,websocket'",
        "socket.io-client-2, 'polling,websocket'",
        "socket.io-client-2, websocket"
    })
    void aBuildIsToldFromTheConnectionToItsSuccess(String library, String transports) throws Exception {
        try (var client = connect(library, Map.of(), transports)) {
            greeted(client);
            var run = awaitStart();
            assertThat(run.name()).isEqualTo("shop@1.0.1");
            assertThat(run.facts().trigger().kind()).isEqualTo(Kind.CLOUD_BUILD);
            assertThat(run.facts().trigger().branch()).isEqualTo("dev/1.0.1");
            assertThat(client.until("prepare")).containsExactly("create task", "create task", "prepare");

            does(run, "checkout", "install");
            step(run, "build", RUNNING, null);
            assertThat(client.until("build"))
                    .containsExactly("prepare", "download repo", "download repo", "install", "install", "build");
            var log = logOf(run);
            log.of("build").line("one 一\ntwo");
            log.close().block(SOON);
            assertThat(client.until("> one 一\ntwo\n")).hasSize(1);

            step(run, "build", SUCCEEDED, null);
            does(run, "upload");
            ends(run, RunState.SUCCEEDED);
            assertThat(client.until("build success"))
                    .containsExactly("build", "pre-publish", "pre-publish", "publish", "publish", "build success");
            assertThat(client.next().get(0).asString()).isEqualTo("disconnected");
            assertThat(runs.canceled).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check, prepare failed",
        "checkout, download failed",
        "install, install failed",
        "build, build failed",
        "pack, pre-publish failed",
        "release, publish failed"
    })
    void eachFailureIsToldInTheClientsWords(String kind, String action) throws Exception {
        try (var client = connect(Map.of())) {
            greeted(client);
            var run = awaitStart();
            step(run, kind, RUNNING, null);
            step(run, kind, FAILED, "for this reason");
            ends(run, RunState.FAILED);

            for (var next = client.next(); ; next = client.next()) {
                if (next.get(1).asString().endsWith("failed")) {
                    assertThat(next.get(1).asString()).isEqualTo(action);
                    assertThat(next.get(2).get("message").asString()).isEqualTo("for this reason");
                    assertThat(next.get(2).get("type").asString()).isEqualTo("error");
                    break;
                }
            }
            assertThat(runs.canceled).isEmpty();
        }
    }

    @Test
    void aRunThatIsCancelledFailsWhereItWas() throws Exception {
        try (var client = connect(Map.of())) {
            greeted(client);
            var run = awaitStart();
            does(run, "checkout");
            step(run, "install", RUNNING, null);
            ends(run, RunState.CANCELED);

            assertThat(client.until("install failed")).endsWith("install", "install failed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "buildCmd, yarn build, build failed",
        "buildCmd, npm run build && rm -rf /, build failed",
        "buildCmd, npm exec something, build failed",
        "type, rocket, prepare failed",
        "repo, '', prepare failed",
        "repo, https://git.example.com/another.git, prepare failed",
        "repo, https://git.example.net/shop.git, prepare failed",
        "branch, --upload-pack=x, prepare failed",
        "name, ../../etc, prepare failed",
        "version, ${x}, prepare failed"
    })
    void whatCannotBeBuiltIsRefused(String name, String value, String action) throws Exception {
        try (var client = connect(Map.of(name, value))) {
            greeted(client);

            assertThat(client.until(action)).containsExactly("create task", action);
            assertThat(client.next().get(0).asString()).isEqualTo("disconnected");
            assertThat(runs.started).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "upt_0000000000000000000000000000000000000000000", "nonsense"})
    void whoHasNoGoodTokenIsSentAway(String wrong) throws Exception {
        try (var client = connect(Map.of("token", wrong))) {
            client.next();
            var refusal = client.next();
            assertThat(refusal.get(2).asString()).isEqualTo("connect");
            assertThat(refusal.get(3).get("type").asString()).isEqualTo("error");
            assertThat(client.next().get(0).asString()).isEqualTo("disconnected");
            assertThat(runs.started).isEmpty();
        }
    }

    @Test
    void aTokenForReleasesOnlyStartsNothing() throws Exception {
        try (var client = connect(Map.of("token", new Apps(owner).apiToken(project)))) {
            client.next();
            assertThat(client.next().get(3).get("type").asString()).isEqualTo("error");
            assertThat(runs.started).isEmpty();
        }
    }

    @Test
    @OnMySql
    void otherProgramsFindTheTaskInRedisWhileItLives() throws Exception {
        var redis = server.bean(ReactiveStringRedisTemplate.class).opsForValue();
        try (var client = connect(Map.of())) {
            var key = "cloudbuild:" + client.next().get(1).asString();
            client.next();
            var run = awaitStart();
            client.until("prepare");

            var task = JsonMapper.shared().readTree(redis.get(key).block(SOON));
            assertThat(task.get("name").asString()).isEqualTo("shop");
            assertThat(task.get("runId").asString()).isEqualTo(run.facts().id());
            ends(run, RunState.SUCCEEDED);
            client.until("build success");
            await().atMost(SOON).until(() -> redis.get(key).blockOptional(SOON).isEmpty());
        }
    }

    @Test
    void aClientThatGoesTakesItsRunWithIt() throws Exception {
        Started run;
        try (var client = connect(Map.of())) {
            greeted(client);
            run = awaitStart();
            step(run, "checkout", RUNNING, null);
            client.until("download repo");
        }

        assertThat(runs.canceled.poll(60, TimeUnit.SECONDS))
                .isEqualTo(run.facts().id());
    }

    @Test
    void theDefinitionSaysWhatTheClientAskedFor() {
        var request = BuildRequest.of(Map.of(
                "repo", "https://git.example.com/a.git",
                "name", "a",
                "branch", "main",
                "version", "1.2.3",
                "buildCmd", "cnpm run build:app -- --mode=production",
                "type", "wgt",
                "prod", "true"));

        assertThat(BuildDefinition.of(request, true))
                .isEqualTo(
                        """
                        {"steps":[\
                        {"checkout":{"repository":"https://git.example.com/a.git","branch":"main","token":"GIT_TOKEN"},"secrets":["GIT_TOKEN"]},\
                        {"install":{"tool":"cnpm"}},\
                        {"build":{"args":["--mode=production"],"script":"build:app","tool":"cnpm"}},\
                        {"pack":{}},{"upload":{}},\
                        {"release":{"changelog":"a@1.2.3","platform":"android"},"name":"release-android"},\
                        {"release":{"changelog":"a@1.2.3","platform":"ios"},"name":"release-ios"}]}""");
    }

    @Test
    void whatIsNotForEverybodyIsUploadedAsideAndReleasedToNobody() {
        var request = Map.of("repo", "git@git.example.com:a.git", "name", "a");
        var web = BuildDefinition.of(BuildRequest.of(request), true);
        var wgt = new HashMap<>(request);
        wgt.put("type", "wgt");

        assertThat(web).contains("\"name\":\"a-dev\"").doesNotContain("GIT_TOKEN");
        assertThat(BuildDefinition.of(BuildRequest.of(wgt), false)).doesNotContain("release");
    }
}
