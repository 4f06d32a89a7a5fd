package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.testing.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What keeps an app from being installed is found, all of it and before anything is done. */
@AppTest
class InstallCheckTest {

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

    private JsonNode check(Map<String, ?> request) {
        return hosted.admin().post("/api/app/install/check", request).data();
    }

    private static List<String> fields(JsonNode findings) {
        var fields = new ArrayList<String>();
        findings.get("problems").forEach(it -> fields.add(it.get("field").asString()));
        return fields;
    }

    @Test
    void aGoodRequestHasNoProblemAndThePortItWouldGet() {
        var findings = check(Hosted.request("fine"));

        assertThat(fields(findings)).isEmpty();
        assertThat(findings.get("port").asInt()).isEqualTo(8082);
    }

    @Test
    void everyFieldsProblemIsToldAtOnce() {
        var wrong = new HashMap<String, Object>(Map.of(
                "appId",
                "Not An Id",
                "template",
                "wordpress",
                "version",
                "1.0",
                "domains",
                List.of("no domain", "a.example.com", "A.example.com"),
                "defaultDomain",
                "b.example.com",
                "port",
                70_000,
                "certificate",
                "mine",
                "settings",
                Map.of("POWER_PASSWORD", "x", "TABLE_PREFIX", "two\nlines")));

        assertThat(fields(check(wrong)))
                .containsExactlyInAnyOrder(
                        "appId",
                        "appName",
                        "version",
                        "domains[0]",
                        "domains[2]",
                        "defaultDomain",
                        "port",
                        "certificate",
                        "settings.POWER_PASSWORD",
                        "settings.TABLE_PREFIX");
        assertThat(fields(check(Map.of()))).contains("appId", "appName", "template", "domains");

        var refused = hosted.admin().post("/api/app/install", wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).hasSize(10);
    }

    @Test
    void whatIsTakenIsFoundOnEachServer() {
        hosted.gitea.add(GiteaStub.USER, "shop");
        hosted.proxy.redirect("www.shop.example.com");

        assertThat(fields(check(Hosted.request("shop")))).containsExactlyInAnyOrder("appId", "domains[1]");
        assertThat(hosted.admin()
                        .post("/api/app/install", Hosted.request("shop"))
                        .status())
                .isEqualTo(400);
        assertThat(hosted.portainer.calls()).doesNotContain("StackCreateDockerStandaloneRepository");
        assertThat(hosted.gitea.calls()).doesNotContain("createCurrentUserRepo");
    }

    @Test
    void anInstalledAppsIdDomainsAndPortAreTaken() {
        hosted.install("first");
        var same = Hosted.request("first");
        assertThat(fields(check(same))).contains("appId", "domains[0]", "domains[1]");

        var other = Hosted.request("second");
        assertThat(check(other).get("port").asInt()).isEqualTo(8083);
        other.put("port", 8082);
        assertThat(fields(check(other))).containsExactly("port");
        assertThat(hosted.end(hosted.uninstall("first", true))).isEqualTo("succeeded");
    }

    @Test
    void aCertificateMustBeThere() {
        var request = Hosted.request("safe");
        request.put("certificate", Long.toString(hosted.proxy.addCertificate("safe.example.com")));
        assertThat(fields(check(request))).isEmpty();

        request.put("certificate", "4711");
        assertThat(fields(check(request))).containsExactly("certificate");
    }

    @Test
    void aServerThatDoesNotAnswerOrKnowTheLoginIsNamed() {
        hosted.portainer.goAway();
        var settings = new HashMap<>(hosted.proxy.settings());
        settings.put("secret", "not " + ProxyManagerStub.PASSWORD);
        hosted.admin().put("/api/app/servers/proxy-manager", settings).data();

        var findings = check(Hosted.request("down"));

        assertThat(fields(findings)).containsExactlyInAnyOrder("portainer", "proxy-manager");
        assertThat(findings.toString()).contains("Portainer", "Nginx Proxy Manager");
        assertThat(hosted.admin()
                        .post("/api/app/install", Hosted.request("down"))
                        .status())
                .isEqualTo(400);
        assertThat(hosted.gitea.repositories()).isEmpty();
    }
}
