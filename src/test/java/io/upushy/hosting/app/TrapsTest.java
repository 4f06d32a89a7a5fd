package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Where the three servers do not do what one would think. */
@AppTest
class TrapsTest {

    @Autowired
    private Server server;

    @Autowired
    private Environment environment;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = new Hosted(server);
    }

    @AfterEach
    void end() {
        hosted.close();
    }

    @Test
    void whatAFailedDeploymentLeftIsCleanedUpThoughPortainerKnowsNoStack() {
        hosted.portainer.failDeployments("pull access denied for wordpress");

        var run = hosted.beginInstall("torn");

        assertThat(hosted.end(run)).isEqualTo("failed");
        assertThat(hosted.tell(run)).contains("pull access denied for wordpress");
        hosted.checkGone("torn");
    }

    @Test
    void aStackThatIsMadeAfterItsAnswerWasGivenUpIsNeitherMadeTwiceNorLeftBehind() {
        hosted.portainer.faults().always("StackCreateDockerStandaloneRepository", Fault.ANSWER_WITHHELD);
        hosted.proxy.faults().always("createProxyHost", Fault.status(400));

        var run = hosted.beginInstall("slow");

        assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("failed");
        assertThat(hosted.portainer.calls())
                .filteredOn("StackCreateDockerStandaloneRepository"::equals)
                .hasSize(1);
        hosted.checkGone("slow");
    }

    @Test
    void aHostThatNginxRefusesFailsTheInstallationThoughTheProxyManagerSays201() {
        template("broken-proxy", ProxyManagerStub.BROKEN + " on;\n");
        var request = Hosted.request("dark");
        request.put("template", "broken-proxy");
        request.put("version", "1");

        var run = Hosted.run(hosted.admin().post("/api/app/install", request));

        assertThat(hosted.end(run)).isEqualTo("failed");
        assertThat(hosted.tell(run)).contains("unknown directive");
        hosted.checkGone("dark");
    }

    @Test
    void theOtherNameOfTheProxyConfigurationIsReadToo() {
        template("dashed", "");
        var request = Hosted.request("dashed");
        request.put("template", "dashed");
        request.put("version", "1");

        var run = Hosted.run(hosted.admin().post("/api/app/install", request));

        assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("succeeded");
        assertThat(hosted.proxy
                        .host("dashed.example.com")
                        .path("advanced_config")
                        .asString())
                .isEqualTo("send_timeout 7s;\n");
        hosted.end(hosted.uninstall("dashed", true));
    }

    /** One container with a fixed image, its proxy configuration under the older name when the other is blank. */
    private void template(String name, String proxy) {
        var folder = Path.of(environment.getProperty("DATA_DIR", ""))
                .resolve("library")
                .resolve(name);
        write(folder.resolve("app.yaml"), "title: Test\nversions: [\"1\"]\nport: 9100\n");
        write(folder.resolve(".env"), "APP_VERSION=1\nAPP_HTTP_PORT=9100\n");
        write(
                folder.resolve("docker-compose.yml"),
                "services:\n  web:\n    image: nginx\n    labels: [\"com.docker.compose.http.port=${APP_HTTP_PORT}\"]\n");
        write(
                folder.resolve(proxy.isEmpty() ? "src/nginx-proxy.conf" : "src/nginx_proxy.conf"),
                proxy.isEmpty() ? "send_timeout 7s;\n" : proxy);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void tokensThatRunOutInTheMiddleAreRenewed() {
        hosted.admin()
                .put("/api/app/servers/portainer", hosted.portainer.settingsWithPassword())
                .data();
        hosted.install("first");
        hosted.portainer.expireTokens();
        hosted.proxy.expireTokens();

        assertThat(hosted.end(hosted.uninstall("first", true))).isEqualTo("succeeded");
        hosted.checkGone("first");
    }

    @Test
    void aRepositoryThatSomebodyElseMadeMeanwhileIsNotTouched() {
        hosted.gitea.faults().before("createCurrentUserRepo", 1, () -> hosted.gitea.add(GiteaStub.USER, "theirs"));

        var run = hosted.beginInstall("theirs");

        assertThat(hosted.end(run)).isEqualTo("failed");
        assertThat(hosted.gitea.repositories()).contains(GiteaStub.USER + "/theirs");
        assertThat(hosted.gitea.calls()).doesNotContain("repoDelete");
    }

    @Test
    void aCancelledInstallationIsGone() {
        hosted.proxy.faults().always("createProxyHost", Fault.NO_ANSWER);
        var run = hosted.beginInstall("halt");
        hosted.await(() -> hosted.proxy.calls().contains("createProxyHost"));
        hosted.admin().post("/api/pipeline/run/" + run + "/cancel", Map.of());

        assertThat(hosted.end(run)).isEqualTo("canceled");
        hosted.checkGone("halt");
    }
}
