package io.upushy.pipeline.steps.cd;

import static io.upushy.pipeline.steps.cd.DeployedSite.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.cd.Ssh.Health;
import io.upushy.testing.OpenSshServer;
import io.upushy.testing.TcpLink;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Deployments to a real OpenSSH server, whose files a web server serves meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SshStepTest {

    private OpenSshServer server;
    private DeployedSite site;

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
    void openSite() {
        site = new DeployedSite(server);
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void theFirstDeploymentIsServedFromCurrent() throws Exception {
        var context = site.built(1, "one");

        var outcome = site.deploy(site.settings(), context);

        assertThat(site.fetch("index.html")).isEqualTo("one");
        assertThat(site.fetch("assets/app.js")).isEqualTo("// one");
        assertThat(site.current()).isEqualTo("releases/" + outcome.values().get("release"));
        assertThat(site.to.resolve("restarts")).hasContent("one");
        assertThat(context.lines()).contains("done").noneMatch(line -> line.contains("PRIVATE KEY"));
        assertThat(outcome.values()).containsEntry("previous", "");
    }

    @Test
    void theSecondDeploymentTakesThePlaceOfTheFirst() throws Exception {
        var first = site.deploy(site.settings(), site.built(1, "one"));

        var second = site.deploy(site.settings(), site.built(2, "two"));

        assertThat(site.fetch("index.html")).isEqualTo("two");
        assertThat(second.values()).containsEntry("previous", first.values().get("release"));
        assertThat(site.releases()).hasSize(2);
        assertThat(site.to.resolve("restarts")).hasContent("onetwo");
    }

    @Test
    void aFailedHealthCheckSwitchesBackAndRestartsAgain() throws Exception {
        var first = site.deploy(site.settings(), site.built(1, "one"));
        var broken = site.with();
        broken.health = new Health(site.url() + "nowhere.html", null, 2, 1, 2);

        assertThatThrownBy(() -> site.deploy(broken.build(), site.built(2, "two")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.health", StepFailure::key)
                .returns(false, StepFailure::isPassing);

        assertThat(site.fetch("index.html")).isEqualTo("one");
        assertThat(site.releases()).containsExactly(first.values().get("release"));
        assertThat(site.to.resolve("restarts")).hasContent("onetwoone");
    }

    @Test
    void aFirstDeploymentThatFailsLeavesNothingCurrent() throws Exception {
        var broken = site.with();
        broken.restart = "echo cannot start >&2; exit 3";
        var context = site.built(1, "one");

        assertThatThrownBy(() -> site.deploy(broken.build(), context))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.restart", StepFailure::key)
                .returns(new Object[] {3}, StepFailure::arguments);

        assertThat(Files.exists(site.to.resolve("current"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(site.releases()).isEmpty();
        assertThat(context.lines()).contains("cannot start");
    }

    @Test
    void aConnectionThatIsLostHalfWayIsPassingAndTheNextGoCleansUp() throws Exception {
        site.deploy(site.settings(), site.built(1, "one"));
        var context = site.built(2, "two");
        var large = new byte[48 * 1024 * 1024];
        new Random(1).nextBytes(large);
        Files.write(context.workspace().resolve("source/dist/large.bin"), large);

        try (var link = new TcpLink("127.0.0.1", server.port())) {
            var over = site.with();
            over.port = link.port();
            var deployment = site.step.execute(over.build(), context).toFuture();
            await(() -> context.lines().stream().anyMatch(line -> line.contains("%")));
            link.cut();

            assertThatThrownBy(() -> get(deployment))
                    .asInstanceOf(type(StepFailure.class))
                    .returns("pipeline.step.ssh.lost", StepFailure::key)
                    .returns(true, StepFailure::isPassing);
            assertThat(site.fetch("index.html")).isEqualTo("one");
            assertThat(site.releases()).anyMatch(name -> name.endsWith(".part"));

            link.open();
            assertThat(site.step.probe(over.build(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);
            site.deploy(over.build(), context);
        }

        assertThat(site.fetch("index.html")).isEqualTo("two");
        assertThat(site.to.resolve("current/large.bin")).hasBinaryContent(large);
        assertThat(site.releases()).hasSize(2).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aConnectionThatIsOnlySilentIsGivenUpToo() throws Exception {
        var context = site.built(1, "one");
        var settings = site.with();
        settings.restart = "sleep 90";
        settings.health = null;
        try (var link = new TcpLink("127.0.0.1", server.port())) {
            settings.port = link.port();
            var deployment = site.step.execute(settings.build(), context).toFuture();
            await(() -> context.lines().contains("$ sleep 90"));
            link.block();

            assertThatThrownBy(() -> get(deployment)).isInstanceOf(StepFailure.class);
        }
    }

    @Test
    void whatHappenedBeforeACutOffIsSeenByTheProbe() throws Exception {
        var context = site.built(1, "one");
        assertThat(site.step.probe(site.settings(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);

        var outcome = site.deploy(site.settings(), context);

        var probe = site.step.probe(site.settings(), context).block(SOON);
        assertThat(probe).isEqualTo(Probe.done(outcome));
    }

    @Test
    void aSwitchThatWasNotProvenYetIsProvenWithoutSendingAgain() throws Exception {
        var first = site.deploy(site.settings(), site.built(1, "one"));
        var context = site.built(2, "two");
        var second = site.deploy(site.settings(), context);
        Files.delete(site.to.resolve(".upushy/" + second.values().get("release")));
        assertThat(site.step.probe(site.settings(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);

        var again = site.deploy(site.settings(), context);

        assertThat(again.values()).containsEntry("previous", first.values().get("release"));
        assertThat(context.lines().stream().filter(line -> line.startsWith("Sending")))
                .hasSize(1);
        assertThat(site.to.resolve("restarts")).hasContent("onetwotwo");
    }

    @Test
    void compensatingGoesBackToTheReleaseBefore() throws Exception {
        site.deploy(site.settings(), site.built(1, "one"));
        var context = site.built(2, "two");
        site.deploy(site.settings(), context);

        site.step.compensate(site.settings(), context).block(SOON);
        site.step.compensate(site.settings(), context).block(SOON);

        assertThat(site.fetch("index.html")).isEqualTo("one");
        assertThat(site.releases()).hasSize(1);
    }

    @Test
    void compensatingLeavesALaterDeploymentAlone() throws Exception {
        var context = site.built(1, "one");
        site.deploy(site.settings(), context);
        site.deploy(site.settings(), site.built(2, "two"));

        site.step.compensate(site.settings(), context).block(SOON);

        assertThat(site.fetch("index.html")).isEqualTo("two");
        assertThat(site.releases()).hasSize(2);
    }

    @Test
    void onlyTheLastReleasesStay() throws Exception {
        var settings = site.with();
        settings.keep = 2;
        for (int run = 8; run <= 12; run++) {
            site.deploy(settings.build(), site.built(run, "run " + run));
        }

        assertThat(site.releases()).extracting(name -> name.split("-")[0]).containsExactly("11", "12");
        assertThat(site.fetch("index.html")).isEqualTo("run 12");
    }

    @Test
    void aCancelledDeploymentHasEndedWhenTheCancellationReturns() throws Exception {
        var context = site.built(1, "one");
        var settings = site.with();
        settings.restart = "touch '" + site.to + "/started'; sleep 90";
        var deployment = site.step.execute(settings.build(), context).subscribe();
        await(() -> Files.exists(site.to.resolve("started")));

        var before = System.nanoTime();
        deployment.dispose();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        site.step.compensate(settings.build(), context).block(SOON);
        assertThat(Files.exists(site.to.resolve("current"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void theContentsOfAnArchiveAreServed() throws Exception {
        var context = site.built(1, "one");
        Files.write(
                context.workspace().resolve("site.zip"),
                io.upushy.testing.Packages.zip(Map.of("index.html", "zipped".getBytes(), "a/b.txt", "b".getBytes())));
        var plain = site.settings();
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

        site.deploy(unpacking, context);

        assertThat(site.fetch("index.html")).isEqualTo("zipped");
        assertThat(site.fetch("a/b.txt")).isEqualTo("b");
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
