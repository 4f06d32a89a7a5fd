package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.GiteaStub;
import io.upushy.testing.Server;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An app from its installation to its end, when nothing goes wrong. */
@AppTest
class LifeTest {

    @Autowired
    private Server server;

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
    void anAppIsInstalledWithItsOwnEnvironment() {
        var run = hosted.install("blog");

        hosted.checkWhole("blog");
        var files = hosted.gitea.files(GiteaStub.USER + "/blog");
        assertThat(files.get(".env"))
                .contains(
                        "APP_NAME=blog\n",
                        "APP_URL=http://blog.example.com\n",
                        "APP_VERSION=6.8\n",
                        "APP_HTTP_PORT=8082\n")
                .contains("# Written when the app is installed.")
                .containsPattern("POWER_PASSWORD=[A-Za-z0-9]{24}\n");
        assertThat(files).doesNotContainKey("app.yaml").containsKey("docker-compose.yml");
        assertThat(hosted.gitea.isPrivate(GiteaStub.USER + "/blog")).isTrue();
        var host = hosted.proxy.host("blog.example.com");
        assertThat(host.path("forward_port").asInt()).isEqualTo(8082);
        assertThat(host.path("advanced_config").asString()).contains("client_max_body_size 64m;");
        assertThat(hosted.tell(run)).doesNotContain(password(files.get(".env")));
        finish("blog", true);
    }

    private static String password(String env) {
        return env.lines()
                .filter(line -> line.startsWith("POWER_PASSWORD="))
                .findFirst()
                .orElseThrow()
                .substring("POWER_PASSWORD=".length());
    }

    private void finish(String id, boolean volumes) {
        assertThat(hosted.end(hosted.uninstall(id, volumes))).isEqualTo("succeeded");
    }

    @Test
    void theListTellsWhatTheServersTell() {
        hosted.install("shop");

        var app = hosted.listed("shop");
        assertThat(app.get("id").asString()).isEqualTo("shop");
        assertThat(app.get("state").asString()).isEqualTo("running");
        assertThat(app.get("domains").toString()).contains("shop.example.com");
        assertThat(app.get("change").get("change").asString()).isEqualTo("install");

        hosted.portainer.becomes("shop-database-1", "running", "unhealthy");
        assertThat(hosted.state("shop")).isEqualTo("unhealthy");

        var env = hosted.admin().get("/api/app/apps/shop/env").data();
        assertThat(env.get("container").asString()).isEqualTo("shop-wordpress-1");
        assertThat(env.toString()).contains("\"WORDPRESS_DB_NAME\",\"value\":\"wordpress\",\"secret\":false");
        assertThat(env.toString())
                .containsPattern("WORDPRESS_DB_PASSWORD\",\"value\":\"[A-Za-z0-9]{24}\",\"secret\":true");
        assertThat(hosted.admin()
                        .get("/api/app/apps/shop/repository")
                        .data()
                        .get("url")
                        .asString())
                .isEqualTo(hosted.gitea.url() + "/" + GiteaStub.USER + "/shop");
        finish("shop", true);
    }

    @Test
    void anAppIsStoppedStartedRestartedAndRedeployedWithTheEnvironmentItHas() {
        hosted.install("desk");
        var env = hosted.portainer.env("desk");

        assertThat(hosted.end(hosted.post("desk", "stop"))).isEqualTo("succeeded");
        assertThat(hosted.state("desk")).isEqualTo("stopped");
        assertThat(hosted.portainer.containers()).isEmpty();
        assertThat(hosted.admin().get("/api/app/apps/desk/env").status()).isEqualTo(409);

        assertThat(hosted.end(hosted.post("desk", "start"))).isEqualTo("succeeded");
        assertThat(hosted.state("desk")).isEqualTo("running");
        assertThat(hosted.end(hosted.post("desk", "restart"))).isEqualTo("succeeded");
        assertThat(hosted.end(hosted.post("desk", "redeploy"))).isEqualTo("succeeded");
        assertThat(hosted.state("desk")).isEqualTo("running");
        assertThat(hosted.portainer.env("desk")).isNotEmpty().isEqualTo(env);
        finish("desk", true);
    }

    @Test
    void anAppIsUninstalledInOrderAndItsDataStaysUnlessItIsToGo() {
        hosted.install("kept");

        finish("kept", false);

        assertThat(hosted.portainer.volumes()).containsExactlyInAnyOrder("kept_content", "kept_data");
        assertThat(hosted.portainer.stacks()).isEmpty();
        assertThat(hosted.isKnown("kept")).isFalse();

        var again = hosted.admin()
                .post("/api/app/install/check", Hosted.request("kept"))
                .data();
        assertThat(again.get("problems").toString()).contains("appId", "data of an app of that name");
    }

    @Test
    void onePartAfterTheOtherGoes() {
        hosted.install("gone");

        var order = new CopyOnWriteArrayList<String>();
        hosted.gitea.faults().clear();
        hosted.portainer.faults().clear();
        hosted.proxy.faults().clear();
        hosted.gitea.faults().after("repoDelete", 1, () -> order.add("repository"));
        hosted.proxy.faults().after("deleteProxyHost", 1, () -> order.add("proxy"));
        hosted.portainer.faults().after("StackDelete", 1, () -> order.add("stack"));

        finish("gone", true);

        assertThat(order).isEqualTo(List.of("repository", "proxy", "stack"));
        hosted.checkGone("gone");
    }

    @Test
    void aSecondChangeWaitsForNobodyAndIsRefusedWhileOneGoesOn() {
        hosted.install("busy");
        hosted.portainer.becomes("busy-database-1", "running", "starting");
        var run = hosted.post("busy", "start");

        var refused = hosted.admin().post("/api/app/apps/busy/stop", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(hosted.state("busy")).isEqualTo("changing");

        assertThat(hosted.end(run)).isEqualTo("failed");
        assertThat(hosted.admin().post("/api/app/apps/busy/retry", Map.of()).status())
                .isEqualTo(409);
        finish("busy", true);
    }

    @Test
    void whatServerDoesNotAnswerIsSaidAndTheOthersAreShown() {
        hosted.install("seen");
        hosted.portainer.goAway();

        var list = hosted.admin().get("/api/app/apps").data();
        assertThat(hosted.listed("seen").get("state").asString()).isEqualTo("unknown");
        assertThat(list.get("servers").toString())
                .contains("\"kind\":\"portainer\",\"title\":\"Portainer\",\"reachable\":false");
        assertThat(list.get("servers").toString())
                .contains("\"kind\":\"proxy-manager\",\"title\":\"Nginx Proxy Manager\",\"reachable\":true");
        assertThat(hosted.admin().get("/api/app/apps/seen").status()).isEqualTo(200);
        var env = hosted.admin().get("/api/app/apps/seen/env");
        assertThat(env.status()).isEqualTo(503);
        assertThat(env.errors().toString()).contains("Portainer");

        hosted.portainer.comeBack();
        hosted.proxy.goAway();
        hosted.gitea.goAway();
        assertThat(hosted.state("seen")).isEqualTo("running");
        assertThat(hosted.admin().get("/api/app/apps/seen/domains").status()).isEqualTo(503);
        assertThat(hosted.admin().get("/api/app/apps/seen/repository").status()).isEqualTo(503);
        hosted.proxy.comeBack();
        hosted.gitea.comeBack();
        finish("seen", true);
    }
}
