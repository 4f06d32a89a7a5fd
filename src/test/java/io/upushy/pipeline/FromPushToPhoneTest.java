package io.upushy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.webhook.Host;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.GitRepository;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.OpenSshServer;
import io.upushy.testing.Scratch;
import io.upushy.testing.StaticSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A real uni-app on its way: pushed, built, released to phones as a wgt, and put on a web server as H5 pages. */
@NeedsProgram({"git", "npm", "setsid"})
class FromPushToPhoneTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Map<String, String> SETTINGS = Map.of(
            "PIPELINE_EXECUTOR", "process",
            "PIPELINE_PROCESS_EXECUTOR", "true",
            "PIPELINE_GIT_PROTOCOLS", "file");

    private static final String DEFINITION =
            """
            on: { branches: [main] }
            steps:
              - checkout: { repository: '%s' }
              - check: { versionGrows: true }
              - install: {}
              - build: { script: 'build:app' }
                name: app
              - build: { script: 'build:h5' }
                name: pages
              - pack: {}
              - upload: {}
              - ssh: { host: 127.0.0.1, port: %d, user: '%s', key: DEPLOY_KEY, hostKey: '%s', from: dist/build/h5, to: '%s',
                       health: { url: '%s' } }
                secrets: [DEPLOY_KEY]
              - release: { platform: android, updateType: silent, changelog: 'Built from ${branch}, ${pack.version}' }
            """;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void aPushEndsOnPhonesAndOnTheWeb() throws Exception {
        var repository = new GitRepository().copy(Path.of("src/test/resources/uni-app"));
        var commit = repository.commit("Say hello");
        var site = Scratch.folder("site");
        try (var ssh = OpenSshServer.start();
                var web = new StaticSite(site.resolve("current"));
                var server = InProcessServer.start(SETTINGS)) {
            var owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
            var apps = new Apps(owner);
            var project = apps.project("sample");
            apps.nativeRelease(project, Apps.ANDROID, 100);
            owner.put(
                    "/api/pipeline/secret",
                    Map.of("projectId", project, "name", "DEPLOY_KEY", "value", ssh.privateKey("user_ed25519")));
            var definition = DEFINITION.formatted(
                    repository.url(),
                    ssh.port(),
                    OpenSshServer.user(),
                    ssh.fingerprint("ed25519"),
                    site,
                    web.url() + "index.html");

            var run = push(owner, pipeline(owner, project, definition), commit);
            assertThat(ended(owner, run).path("state").asString())
                    .as(() -> log(owner, run))
                    .isEqualTo("succeeded");

            var offer = check(owner, project).get("wgt");
            assertThat(offer.get("versionCode").asLong()).isEqualTo(101);
            assertThat(offer.get("changelog").asString()).isEqualTo("Built from main, 1.0.1");
            assertThat(manifestIn(download(offer.get("url").asString()))).contains("__UNI__5A3D1E2");
            assertThat(page(web.url() + "index.html")).contains("<div id=\"app\">");
            assertThat(log(owner, run))
                    .contains("$ npm run build:app")
                    .doesNotContain(
                            ssh.privateKey("user_ed25519").lines().toList().get(1));
        }
    }

    private static String pipeline(Api owner, String project, String definition) {
        return owner.post("/api/pipeline", Map.of("projectId", project, "name", "Deliver", "yaml", definition))
                .data()
                .get("id")
                .asString();
    }

    /** As GitHub tells of a push. */
    private static String push(Api owner, String pipeline, String commit) {
        var webhook = owner.post("/api/pipeline/webhook", Map.of("pipelineId", pipeline, "provider", "github"))
                .data();
        var host = new Host(
                owner,
                webhook.at("/webhook/id").asString(),
                webhook.get("secret").asString());
        var told = host.github(
                "push",
                """
                {"ref":"refs/heads/main","before":"%s","after":"%s","deleted":false,
                 "head_commit":{"id":"%s","message":"Say hello","author":{"name":"Ada"}}}"""
                        .formatted("0".repeat(40), commit, commit));
        return told.data().get("runId").asString();
    }

    private static JsonNode ended(Api owner, String run) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (; ; ) {
            var now = owner.get("/api/pipeline/run/" + run).data().get("run");
            var state = RunState.valueOf(now.get("state").asString().toUpperCase());
            if (state.isFinal() || System.nanoTime() > deadline) {
                return now;
            }
            Thread.sleep(500);
        }
    }

    private static String log(Api owner, String run) {
        return owner.get("/api/pipeline/run/" + run + "/log/download").text();
    }

    private static JsonNode check(Api owner, String project) {
        return owner.post(
                        "/api/update",
                        Map.of(
                                "projectId",
                                project,
                                "platform",
                                "android",
                                "wgtVersion",
                                "1.0.0",
                                "wgtVersionCode",
                                100,
                                "nativeVersion",
                                "1.0.0",
                                "nativeVersionCode",
                                100))
                .data();
    }

    private Path download(String url) throws Exception {
        var file = Scratch.folder("phone").resolve("update.wgt");
        var answer = browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        return file;
    }

    private static String manifestIn(Path wgt) throws Exception {
        try (var zip = new ZipFile(wgt.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes());
        }
    }

    private String page(String url) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
