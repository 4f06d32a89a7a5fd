package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Domains, certificates and configuration of an installed app. */
@AppTest
class DomainsTest {

    private static final String PATH = "/api/app/apps/site/domains";
    private static final String DOMAIN = "site.example.com";

    @Autowired
    private Server server;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = new Hosted(server);
        hosted.install("site");
    }

    @AfterEach
    void end() {
        hosted.end(hosted.uninstall("site", true));
        hosted.close();
    }

    private void succeeds(Reply reply) {
        var run = Hosted.run(reply);
        assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("succeeded");
    }

    private JsonNode host() {
        return hosted.proxy.host(DOMAIN);
    }

    @Test
    void theListTellsHostsAndWhereTheyLead() {
        var domains = hosted.admin().get(PATH).data();

        assertThat(domains.get("target").asString()).isEqualTo("http://" + ProxyManagerStub.FORWARD_HOST + ":8082");
        assertThat(domains.get("told").asBoolean()).isTrue();
        assertThat(domains.get("hosts")).hasSize(1);
        assertThat(domains.get("hosts").get(0).get("config").asString()).contains("client_max_body_size 64m;");
        assertThat(domains.get("hosts").get(0).get("online").asBoolean()).isTrue();
    }

    @Test
    void aDomainJoinsTheHostWhoseConfigurationStays() {
        succeeds(hosted.admin().put(PATH, Map.of("domains", List.of(DOMAIN), "config", "# by ${hand} $host\n")));
        assertThat(hosted.proxy.domains()).containsExactly(DOMAIN);

        succeeds(hosted.admin().post(PATH, Map.of("domains", List.of("Shop.example.com"))));

        assertThat(hosted.proxy.hosts()).isEqualTo(1);
        assertThat(hosted.proxy.domains()).containsExactlyInAnyOrder(DOMAIN, "shop.example.com");
        assertThat(host().path("advanced_config").asString()).isEqualTo("# by ${hand} $host\n");
        assertThat(hosted.admin().get("/api/app/apps").data().toString()).contains("shop.example.com");
    }

    @Test
    void aHostIsMadeFromLabelsAndRepositoryWhenThereIsNone() {
        succeeds(hosted.admin().delete(PATH, Map.of()));
        assertThat(hosted.proxy.hosts()).isZero();

        succeeds(hosted.admin().post(PATH, Map.of("domains", List.of(DOMAIN))));

        assertThat(host().path("forward_port").asInt()).isEqualTo(8082);
        assertThat(host().path("advanced_config").asString()).contains("client_max_body_size 64m;");
    }

    @Test
    void initPublishesAsAtFirst() {
        succeeds(hosted.admin().put(PATH, Map.of("domains", List.of(DOMAIN), "config", "# mine\n")));
        succeeds(hosted.admin().post(PATH + "/init", Map.of()));
        assertThat(host().path("advanced_config").asString()).contains("client_max_body_size 64m;");
        assertThat(hosted.proxy.domains()).containsExactly(DOMAIN);

        succeeds(hosted.admin().delete(PATH, Map.of()));
        succeeds(hosted.admin().post(PATH + "/init", Map.of()));
        assertThat(hosted.proxy.domains()).containsExactlyInAnyOrder(DOMAIN, "www." + DOMAIN);
    }

    @Test
    void aCertificateIsChosenAndGivenUp() {
        var id = hosted.proxy.addCertificate(DOMAIN);
        assertThat(hosted.admin().get("/api/app/certificates").data().toString())
                .contains("\"id\":" + id);

        succeeds(hosted.admin().put(PATH, Map.of("domains", List.of(DOMAIN), "certificate", Long.toString(id))));
        assertThat(host().path("certificate_id").asLong()).isEqualTo(id);
        assertThat(host().path("ssl_forced").asBoolean()).isTrue();

        succeeds(hosted.admin().put(PATH, Map.of("domains", List.of(DOMAIN), "certificate", "letsencrypt")));
        assertThat(host().path("certificate_id").asLong()).isPositive().isNotEqualTo(id);

        succeeds(hosted.admin().put(PATH, Map.of("domains", List.of(DOMAIN), "certificate", "none")));
        assertThat(host().path("certificate_id").asLong()).isZero();
    }

    @Test
    void aConfigurationThatNginxRefusesIsTakenBackThoughTheProxyManagerTookIt() {
        var before = host().path("advanced_config").asString();
        var run = Hosted.run(hosted.admin()
                .put(PATH, Map.of("domains", List.of(DOMAIN), "config", ProxyManagerStub.BROKEN + " on;")));

        assertThat(hosted.end(run)).isEqualTo("failed");
        assertThat(hosted.tell(run)).contains("unknown directive");
        assertThat(host().path("advanced_config").asString()).isEqualTo(before);
        assertThat(host().path("meta").path("nginx_online").asBoolean()).isTrue();
        assertThat(hosted.proxy.domains()).containsExactlyInAnyOrder(DOMAIN, "www." + DOMAIN);
    }

    @Test
    void aDomainInUseIsFoundBeforeAnythingIsChanged() {
        hosted.proxy.deaden("taken.example.com");
        var runs = hosted.admin()
                .get("/api/pipeline/run?projectId=server")
                .data()
                .get("total")
                .asInt();

        var refused = hosted.admin().post(PATH, Map.of("domains", List.of("free.example.com", "taken.example.com")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors().toString()).contains("domains[1]").doesNotContain("domains[0]");
        assertThat(hosted.admin()
                        .post(PATH, Map.of("domains", List.of("no domain")))
                        .status())
                .isEqualTo(400);
        assertThat(hosted.admin()
                        .put(PATH, Map.of("domains", List.of("taken.example.com")))
                        .status())
                .isEqualTo(400);
        assertThat(hosted.admin()
                        .put(PATH, Map.of("host", 4711, "domains", List.of(DOMAIN)))
                        .status())
                .isEqualTo(404);
        assertThat(hosted.admin()
                        .get("/api/pipeline/run?projectId=server")
                        .data()
                        .get("total")
                        .asInt())
                .isEqualTo(runs);
        assertThat(hosted.proxy.calls()).doesNotContain("updateProxyHost");
    }
}
