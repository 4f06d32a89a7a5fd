package io.upushy.pipeline.steps.cd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.cd.Ssh.Health;
import io.upushy.testing.OpenSshServer;
import io.upushy.testing.Scratch;
import io.upushy.testing.StaticSite;
import io.upushy.testing.TcpLink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deployments to a real OpenSSH server, whose files a web server serves meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SshStepTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final SshStep step = new SshStep(new HealthCheck());
    private OpenSshServer server;
    private Path to;
    private StaticSite site;

    @BeforeAll
    void startServer() {
        server = OpenSshServer.start();
    }

    @AfterAll
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void makeFolder() {
        to = Scratch.folder("deployed");
        site = new StaticSite(to.resolve("current"));
    }

    @AfterEach
    void stopSite() {
        site.close();
    }

    /** What a run of this number has built. */
    private LoneStep built(int run, String text) throws IOException {
        var workspace = Scratch.folder("workspace");
        var dist = Files.createDirectories(workspace.resolve("source/dist/assets"));
        Files.writeString(dist.getParent().resolve("index.html"), text);
        Files.writeString(dist.resolve("app.js"), "// " + text);
        return new LoneStep("project", workspace)
                .numbered(run)
                .given("KEY", server.privateKey("user_ed25519"))
                .given("RSA", server.privateKey("user_rsa"))
                .given("LOCKED", server.privateKey("user_locked"))
                .given("PASSPHRASE", "open sesame")
                .given("STRANGER", server.privateKey("stranger"));
    }

    private Ssh settings() {
        return new Settings().build();
    }

    /** Settings with what a test says otherwise. */
    private final class Settings {
        private int port = server.port();
        private String key = "KEY";
        private @Nullable String passphrase;
        private String hostKey = server.fingerprint("ed25519");
        private @Nullable String restart = "cat '" + to + "/current/index.html' >> '" + to + "/restarts'; echo done";
        private @Nullable Health health = new Health(site.url() + "index.html", null, 3, 1, 2);
        private int keep = 5;

        private Ssh build() {
            return new Ssh(
                    "127.0.0.1",
                    port,
                    OpenSshServer.user(),
                    key,
                    passphrase,
                    null,
                    hostKey,
                    "dist",
                    null,
                    to.toString(),
                    restart,
                    20,
                    health,
                    keep);
        }
    }

    private Settings with() {
        return new Settings();
    }

    private Outcome deploy(Ssh settings, LoneStep context) {
        return step.execute(settings, context).block(SOON);
    }

    private String fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private List<String> releases() throws IOException {
        try (var found = Files.list(to.resolve("releases"))) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String current() throws IOException {
        return Files.readSymbolicLink(to.resolve("current")).toString();
    }

    @Test
    void theFirstDeploymentIsServedFromCurrent() throws Exception {
        var context = built(1, "one");

        var outcome = deploy(settings(), context);

        assertThat(fetch("index.html")).isEqualTo("one");
        assertThat(fetch("assets/app.js")).isEqualTo("// one");
        assertThat(current()).isEqualTo("releases/" + outcome.values().get("release"));
        assertThat(to.resolve("restarts")).hasContent("one");
        assertThat(context.lines()).contains("done").noneMatch(line -> line.contains("PRIVATE KEY"));
        assertThat(outcome.values()).containsEntry("previous", "");
    }

    @Test
    void theSecondDeploymentTakesThePlaceOfTheFirst() throws Exception {
        var first = deploy(settings(), built(1, "one"));

        var second = deploy(settings(), built(2, "two"));

        assertThat(fetch("index.html")).isEqualTo("two");
        assertThat(second.values()).containsEntry("previous", first.values().get("release"));
        assertThat(releases()).hasSize(2);
        assertThat(to.resolve("restarts")).hasContent("onetwo");
    }

    @Test
    void aFailedHealthCheckSwitchesBackAndRestartsAgain() throws Exception {
        var first = deploy(settings(), built(1, "one"));
        var broken = with();
        broken.health = new Health(site.url() + "nowhere.html", null, 2, 1, 2);

        assertThatThrownBy(() -> deploy(broken.build(), built(2, "two")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.health", StepFailure::key)
                .returns(false, StepFailure::isPassing);

        assertThat(fetch("index.html")).isEqualTo("one");
        assertThat(releases()).containsExactly(first.values().get("release"));
        assertThat(to.resolve("restarts")).hasContent("onetwoone");
    }

    @Test
    void aFirstDeploymentThatFailsLeavesNothingCurrent() throws Exception {
        var broken = with();
        broken.restart = "echo cannot start >&2; exit 3";
        var context = built(1, "one");

        assertThatThrownBy(() -> deploy(broken.build(), context))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.restart", StepFailure::key)
                .returns(new Object[] {3}, StepFailure::arguments);

        assertThat(Files.exists(to.resolve("current"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(releases()).isEmpty();
        assertThat(context.lines()).contains("cannot start");
    }

    @Test
    void aServerWithAnotherHostKeyGetsNothing() throws Exception {
        var settings = with();
        settings.hostKey = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var written = server.log().length();

        assertThatThrownBy(() -> deploy(settings.build(), built(1, "one")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.hostKey", StepFailure::key)
                .returns(false, StepFailure::isPassing)
                .extracting(failure -> String.valueOf(failure.arguments()[1]))
                .asString()
                .contains(server.fingerprint("ed25519"), server.fingerprint("rsa"), server.fingerprint("ecdsa"));

        assertThat(to).isEmptyDirectory();
        assertThat(server.log().substring(written)).doesNotContain("Accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void anyOfTheServersKeysMayBePinnedByItsFingerprintOrItsLine(String type) throws Exception {
        var fingerprint = with();
        fingerprint.hostKey = server.fingerprint(type);
        deploy(fingerprint.build(), built(1, "one"));
        var line = with();
        line.hostKey = server.hostKey(type);
        deploy(line.build(), built(2, "two"));

        assertThat(fetch("index.html")).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "LOCKED"})
    void rsaKeysAndKeysWithAPassphraseLogInToo(String key) throws Exception {
        var settings = with();
        settings.key = key;
        settings.passphrase = key.equals("LOCKED") ? "PASSPHRASE" : null;

        deploy(settings.build(), built(1, "one"));

        assertThat(fetch("index.html")).isEqualTo("one");
    }

    @Test
    void aKeyTheServerDoesNotKnowIsToldFromALostConnection() throws Exception {
        var settings = with();
        settings.key = "STRANGER";

        assertThatThrownBy(() -> deploy(settings.build(), built(1, "one")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.login", StepFailure::key)
                .returns(false, StepFailure::isPassing);
    }

    @Test
    void aConnectionThatIsLostHalfWayIsPassingAndTheNextGoCleansUp() throws Exception {
        deploy(settings(), built(1, "one"));
        var context = built(2, "two");
        var large = new byte[48 * 1024 * 1024];
        new Random(1).nextBytes(large);
        Files.write(context.workspace().resolve("source/dist/large.bin"), large);

        try (var link = new TcpLink("127.0.0.1", server.port())) {
            var over = with();
            over.port = link.port();
            var deployment = step.execute(over.build(), context).toFuture();
            await(() -> context.lines().stream().anyMatch(line -> line.contains("%")));
            link.cut();

            assertThatThrownBy(() -> get(deployment))
                    .asInstanceOf(type(StepFailure.class))
                    .returns("pipeline.step.ssh.lost", StepFailure::key)
                    .returns(true, StepFailure::isPassing);
            assertThat(fetch("index.html")).isEqualTo("one");
            assertThat(releases()).anyMatch(name -> name.endsWith(".part"));

            link.open();
            assertThat(step.probe(over.build(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);
            deploy(over.build(), context);
        }

        assertThat(fetch("index.html")).isEqualTo("two");
        assertThat(to.resolve("current/large.bin")).hasBinaryContent(large);
        assertThat(releases()).hasSize(2).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aConnectionThatIsOnlySilentIsGivenUpToo() throws Exception {
        var context = built(1, "one");
        var settings = with();
        settings.restart = "sleep 90";
        settings.health = null;
        try (var link = new TcpLink("127.0.0.1", server.port())) {
            settings.port = link.port();
            var deployment = step.execute(settings.build(), context).toFuture();
            await(() -> context.lines().contains("$ sleep 90"));
            link.block();

            assertThatThrownBy(() -> get(deployment)).isInstanceOf(StepFailure.class);
        }
    }

    @Test
    void whatHappenedBeforeACutOffIsSeenByTheProbe() throws Exception {
        var context = built(1, "one");
        assertThat(step.probe(settings(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);

        var outcome = deploy(settings(), context);

        var probe = step.probe(settings(), context).block(SOON);
        assertThat(probe).isEqualTo(Probe.done(outcome));
    }

    @Test
    void aSwitchThatWasNotProvenYetIsProvenWithoutSendingAgain() throws Exception {
        var first = deploy(settings(), built(1, "one"));
        var context = built(2, "two");
        var second = deploy(settings(), context);
        Files.delete(to.resolve(".upushy/" + second.values().get("release")));
        assertThat(step.probe(settings(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);

        var again = deploy(settings(), context);

        assertThat(again.values()).containsEntry("previous", first.values().get("release"));
        assertThat(context.lines().stream().filter(line -> line.startsWith("Sending")))
                .hasSize(1);
        assertThat(to.resolve("restarts")).hasContent("onetwotwo");
    }

    @Test
    void compensatingGoesBackToTheReleaseBefore() throws Exception {
        deploy(settings(), built(1, "one"));
        var context = built(2, "two");
        deploy(settings(), context);

        step.compensate(settings(), context).block(SOON);
        step.compensate(settings(), context).block(SOON);

        assertThat(fetch("index.html")).isEqualTo("one");
        assertThat(releases()).hasSize(1);
    }

    @Test
    void compensatingLeavesALaterDeploymentAlone() throws Exception {
        var context = built(1, "one");
        deploy(settings(), context);
        deploy(settings(), built(2, "two"));

        step.compensate(settings(), context).block(SOON);

        assertThat(fetch("index.html")).isEqualTo("two");
        assertThat(releases()).hasSize(2);
    }

    @Test
    void onlyTheLastReleasesStay() throws Exception {
        var settings = with();
        settings.keep = 2;
        for (int run = 8; run <= 12; run++) {
            deploy(settings.build(), built(run, "run " + run));
        }

        assertThat(releases()).extracting(name -> name.split("-")[0]).containsExactly("11", "12");
        assertThat(fetch("index.html")).isEqualTo("run 12");
    }

    @Test
    void aCancelledDeploymentHasEndedWhenTheCancellationReturns() throws Exception {
        var context = built(1, "one");
        var settings = with();
        settings.restart = "touch '" + to + "/started'; sleep 90";
        var deployment = step.execute(settings.build(), context).subscribe();
        await(() -> Files.exists(to.resolve("started")));

        var before = System.nanoTime();
        deployment.dispose();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        step.compensate(settings.build(), context).block(SOON);
        assertThat(Files.exists(to.resolve("current"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void theContentsOfAnArchiveAreServed() throws Exception {
        var context = built(1, "one");
        Files.write(
                context.workspace().resolve("site.zip"),
                io.upushy.testing.Packages.zip(Map.of("index.html", "zipped".getBytes(), "a/b.txt", "b".getBytes())));
        var plain = settings();
        var unpacking = new Ssh(
                plain.host(),
                plain.port(),
                plain.user(),
                plain.key(),
                null,
                null,
                plain.hostKey(),
                "site.zip",
                true,
                plain.to(),
                null,
                null,
                plain.health(),
                null);

        deploy(unpacking, context);

        assertThat(fetch("index.html")).isEqualTo("zipped");
        assertThat(fetch("a/b.txt")).isEqualTo("b");
    }

    private static <T> T get(CompletableFuture<T> future) throws Throwable {
        try {
            return future.get(60, java.util.concurrent.TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw failure.getCause();
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        var end = System.nanoTime() + SOON.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + SOON);
            }
            Thread.sleep(5);
        }
    }
}
