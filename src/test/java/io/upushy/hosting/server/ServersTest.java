package io.upushy.hosting.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.Entries;
import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.HostingTest;
import io.upushy.hosting.stub.PortainerStub;
import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.hosting.stub.SelfSigned;
import io.upushy.hosting.stub.Stub;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Receiver;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@HostingTest
class ServersTest {

    private static final String PATH = "/api/app/servers";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private final GiteaStub gitea = new GiteaStub();
    private final PortainerStub portainer = new PortainerStub();
    private final ProxyManagerStub proxies = new ProxyManagerStub();
    private Entries entries;
    private Api admin;

    @BeforeEach
    void begin() {
        entries = new Entries(server);
        admin = entries.admin();
        database.sql("DELETE FROM app_hosting_server").then().block();
    }

    @AfterEach
    void endStubs() {
        List.<Stub>of(gitea, portainer, proxies).forEach(Stub::close);
    }

    private Reply put(Stub stub, Map<String, ?> changes) {
        var settings = new HashMap<String, Object>(stub.settings());
        settings.putAll(changes);
        settings.values().removeIf(""::equals);
        return admin.put(PATH + "/" + stub.kind(), settings);
    }

    private Reply test(Stub stub, String language) {
        return admin.send(admin.request(PATH + "/" + stub.kind() + "/test")
                .setHeader("Accept-Language", language)
                .POST(BodyPublishers.noBody()));
    }

    private String problem(Stub stub) {
        var answer = test(stub, "en").data();
        assertThat(answer.path("ok").asBoolean(true)).isFalse();
        return answer.path("problem").asString("");
    }

    @Test
    void allThreeAreListedAndNeverASecret() {
        put(gitea, Map.of("owner", "apps")).data();

        var reply = admin.get(PATH);

        assertThat(reply.text()).doesNotContain(GiteaStub.TOKEN);
        assertThat(reply.data().findValuesAsString("kind")).containsExactly("gitea", "portainer", "proxy-manager");
        var entered = reply.data().path(0);
        assertThat(entered.path("configured").asBoolean(false)).isTrue();
        assertThat(entered.path("secretSet").asBoolean(false)).isTrue();
        assertThat(entered.path("baseUrl").asString("")).isEqualTo(gitea.url());
        assertThat(entered.path("owner").asString("")).isEqualTo("apps");
        assertThat(entered.path("updatedBy").asString("")).isEqualTo(Accounts.ADMIN);
        assertThat(reply.data().path(1).path("configured").asBoolean(true)).isFalse();
        assertThat(database.sql("SELECT sealed FROM app_hosting_server")
                        .mapValue(String.class)
                        .one()
                        .block())
                .doesNotContain(GiteaStub.TOKEN);
    }

    @Test
    void onlyAdministratorsSeeEnterAndTest() {
        var user = Api.anonymous(server).as(accounts.registerUser("ada"));

        assertThat(user.get(PATH).status()).isEqualTo(403);
        assertThat(user.put(PATH + "/gitea", gitea.settings()).status()).isEqualTo(403);
        assertThat(user.post(PATH + "/gitea/test", Map.of()).status()).isEqualTo(403);
        assertThat(Api.anonymous(server).get(PATH).status()).isEqualTo(401);
    }

    @Test
    void aSecretThatIsLeftOutStays() {
        put(gitea, Map.of()).data();

        put(gitea, Map.of("secret", "", "owner", "apps")).data();

        assertThat(test(gitea, "en").data().path("ok").asBoolean(false)).isTrue();
    }

    @Test
    void aSecretDoesNotGoWhereItWasNotGivenFor() {
        put(gitea, Map.of()).data();

        for (var change : List.of(
                Map.of("baseUrl", "https://elsewhere.example.com"),
                Map.of("credential", "PASSWORD"),
                Map.of("baseUrl", gitea.url().replace("http", "https"), "fingerprint", "ab".repeat(32)))) {
            var all = new HashMap<String, Object>(change);
            all.put("secret", "");
            assertThat(put(gitea, all).errors())
                    .as(change.toString())
                    .singleElement()
                    .asString()
                    .startsWith("secret: ");
        }
    }

    @Test
    void theFirstEntryNeedsASecret() {
        assertThat(put(gitea, Map.of("secret", "")).errors())
                .singleElement()
                .asString()
                .startsWith("secret: ");
    }

    @ParameterizedTest
    @CsvSource({
        "gitea, baseUrl, ftp://git.example.com",
        "gitea, baseUrl, git.example.com",
        "gitea, baseUrl, https://user:pass@git.example.com",
        "gitea, baseUrl, https://git.example.com/?a=b",
        "gitea, username, ''",
        "gitea, username, a:b",
        "gitea, owner, a/b",
        "gitea, fingerprint, abc",
        "portainer, endpointId, ''",
        "portainer, endpointId, 0",
        "proxy-manager, credential, TOKEN",
        "proxy-manager, forwardHost, ''",
        "proxy-manager, forwardHost, a b",
        "proxy-manager, email, nobody"
    })
    void whatCannotBeRightIsRefusedByItsField(String kind, String field, String value) {
        var stub = List.of(gitea, portainer, proxies).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();

        var reply = put(stub, Map.of(field, value));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).singleElement().asString().startsWith(field + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gitlab", "/gitlab/test"})
    void anUnknownKindIsNotFound(String kind) {
        var reply =
                kind.endsWith("test") ? admin.post(PATH + kind, Map.of()) : admin.put(PATH + kind, gitea.settings());

        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void theTestTellsTheVersionOfEachThatWorks() {
        for (var stub : List.of(gitea, portainer, proxies)) {
            entries.enter(stub);
        }

        assertThat(test(gitea, "en").data().path("version").asString("")).isEqualTo("1.27.1");
        assertThat(test(portainer, "en").data().path("version").asString("")).isEqualTo("2.39.0");
        assertThat(test(proxies, "en").data().path("version").asString("")).isEqualTo("2.15.1");
    }

    @Test
    void theTestSaysWhatIsWrongInTheCallersLanguage() {
        assertThat(problem(gitea)).contains("Gitea is not set up yet");
        put(gitea, Map.of("secret", "another")).data();

        assertThat(problem(gitea)).contains("Gitea does not accept the login");
        assertThat(test(gitea, "zh-CN").data().path("problem").asString("")).contains("Gitea 不接受这个登录");
    }

    @Test
    void theTestTellsWhatGiteaLacks() {
        put(gitea, Map.of("owner", "nobody")).data();
        assertThat(problem(gitea)).contains("no organisation nobody");

        put(gitea, Map.of("username", "other")).data();
        assertThat(problem(gitea)).contains("that of upushy").contains("entered is other");

        gitea.goAway();
        assertThat(problem(gitea)).contains("No connection to Gitea");
    }

    @Test
    void theTestTellsWhatPortainerLacks() {
        put(portainer, Map.of("endpointId", 9)).data();
        assertThat(problem(portainer)).contains("no environment 9");

        put(portainer, Map.of("endpointId", PortainerStub.KUBERNETES_ENDPOINT)).data();
        assertThat(problem(portainer)).contains("none of Docker");

        put(portainer, Map.of("credential", "PASSWORD", "username", PortainerStub.USER, "secret", "another"))
                .data();
        assertThat(problem(portainer)).contains("Portainer does not accept the login (Invalid credentials)");
    }

    @Test
    void theTestTellsWhatTheProxyManagerLacks() {
        put(proxies, Map.of("secret", "another")).data();
        assertThat(problem(proxies))
                .contains("Nginx Proxy Manager does not accept the login (Invalid email or password)");

        put(proxies, Map.of()).data();
        proxies.askSecondFactor();
        assertThat(problem(proxies)).contains("second factor");
    }

    @Test
    void somethingElseAtTheAddressIsToldApart() {
        try (var other = new Receiver()) {
            put(gitea, Map.of("baseUrl", other.url())).data();

            other.answers(404, "no such page");
            assertThat(problem(gitea)).contains("it is not Gitea");
            other.answers(200, "<html>");
            assertThat(problem(gitea)).contains("something unreadable");
            other.redirectsTo("https://git.example.com");
            assertThat(problem(gitea)).contains("leads to another address");
        }
    }

    @Test
    void aSelfSignedCertificateIsTrustedByItsFingerprintOnly() {
        var certificate = SelfSigned.make();
        try (var secure = new GiteaStub(certificate.context())) {
            put(secure, Map.of()).data();
            var untrusted = test(secure, "en").data();
            var shown = certificate.fingerprint().replace(":", "").toLowerCase(Locale.ROOT);
            assertThat(untrusted.path("problem").asString(""))
                    .contains("not trusted")
                    .contains(shown);
            assertThat(untrusted.path("fingerprint").asString("")).isEqualTo(shown);

            put(secure, Map.of("fingerprint", certificate.fingerprint())).data();
            assertThat(test(secure, "en").data().path("ok").asBoolean(false)).isTrue();

            put(secure, Map.of("fingerprint", SelfSigned.make().fingerprint())).data();
            assertThat(problem(secure)).contains("another certificate").contains(shown);
            assertThat(secure.calls()).doesNotContainSequence("getVersion", "getVersion");
        }
    }

    @Test
    void encryptionWhereThereIsNoneIsToldApart() {
        put(gitea, Map.of("baseUrl", gitea.url().replace("http:", "https:"))).data();

        assertThat(problem(gitea)).contains("No encrypted connection to Gitea");
    }
}
