package io.upushy.hosting.proxymanager;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.hosting.stub.Entries;
import io.upushy.hosting.stub.Failures;
import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.HostingTest;
import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.testing.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HostingTest
class ProxyManagerTest {

    private static final CertificateChoice NONE = new CertificateChoice.None();
    private static final CertificateChoice LETS_ENCRYPT = new CertificateChoice.LetsEncrypt();

    @Autowired
    Server server;

    @Autowired
    ProxyManager proxies;

    private final ProxyManagerStub stub = new ProxyManagerStub();
    private Entries entries;

    @BeforeEach
    void enter() {
        entries = new Entries(server);
        entries.enter(stub);
    }

    @AfterEach
    void endStub() {
        stub.close();
    }

    private static NewHost host(CertificateChoice certificate, String config, String... domains) {
        return new NewHost(List.of(domains), "http", "10.0.0.5", 8080, certificate, true, true, config, "shop");
    }

    @Test
    void aHostIsMadeMarkedAndReadBack() {
        var made = proxies.create(host(NONE, "client_max_body_size 20m;", "shop.example.com", "www.example.com"))
                .block();

        assertThat(made.domains()).containsExactly("shop.example.com", "www.example.com");
        assertThat(made.forwardHost()).isEqualTo("10.0.0.5");
        assertThat(made.forwardPort()).isEqualTo(8080);
        assertThat(made.advancedConfig()).isEqualTo("client_max_body_size 20m;");
        assertThat(made.app()).isEqualTo("shop");
        assertThat(made.online()).isTrue();
        assertThat(made.websockets()).isTrue();
        assertThat(made.certificateId()).isNull();
        assertThat(made.forceHttps()).isFalse();
        assertThat(proxies.hosts().collectList().block()).containsExactly(made);
        assertThat(proxies.findByDomain("WWW.example.com").block()).isEqualTo(made);
        assertThat(proxies.findByDomain("example.com").block()).isNull();
        assertThat(proxies.forwardHost().block()).isEqualTo(ProxyManagerStub.FORWARD_HOST);
    }

    @Test
    void whatNginxRefusesFailsInItsWordsThoughTheAnswerWasASuccess() {
        var failure = Failures.of(proxies.create(host(NONE, ProxyManagerStub.BROKEN + ";", "shop.example.com")));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED);
        assertThat(failure.key()).isEqualTo("hosting.proxy.nginx");
        assertThat(failure.arguments()[1].toString()).contains("unknown directive");

        var left = proxies.findByDomain("shop.example.com").block();
        assertThat(left.online()).isFalse();
        proxies.delete(left.id()).block();
        assertThat(stub.hosts()).isZero();
    }

    @Test
    void aChangeThatNginxRefusesFailsToo() {
        var id = proxies.create(host(NONE, "", "shop.example.com")).block().id();

        var failure = Failures.of(
                proxies.update(id, new HostChange(null, null, null, null, null, null, null, ProxyManagerStub.BROKEN)));

        assertThat(failure.key()).isEqualTo("hosting.proxy.nginx");
    }

    @Test
    void newDomainsLeaveTheRestOfAHostAsItIs() {
        var before = proxies.create(host(NONE, "gzip on;", "shop.example.com")).block();

        var after = proxies.update(before.id(), HostChange.domains(List.of("shop.example.com", "new.example.com")))
                .block();

        assertThat(after.domains()).containsExactly("shop.example.com", "new.example.com");
        assertThat(after.advancedConfig()).isEqualTo("gzip on;");
        assertThat(after.app()).isEqualTo("shop");
        assertThat(after.forwardPort()).isEqualTo(8080);
    }

    @Test
    void aNewCertificateKeepsTheMark() {
        var id = proxies.create(host(NONE, "", "shop.example.com")).block().id();

        var after = proxies.update(id, new HostChange(null, null, null, 9090, LETS_ENCRYPT, true, null, null))
                .block();

        assertThat(after.certificateId()).isNotNull();
        assertThat(after.forceHttps()).isTrue();
        assertThat(after.forwardPort()).isEqualTo(9090);
        assertThat(after.app()).isEqualTo("shop");
        assertThat(proxies.certificates().blockFirst().domains()).containsExactly("shop.example.com");
    }

    @Test
    void aCertificateThatIsThereIsTaken() {
        var id = stub.addCertificate("*.example.com");

        var made = proxies.create(host(new CertificateChoice.Existing(id), "", "shop.example.com"))
                .block();

        assertThat(made.certificateId()).isEqualTo(id);
        assertThat(made.forceHttps()).isTrue();
        assertThat(stub.host("shop.example.com").path("http2_support").asBoolean(false))
                .isTrue();
        assertThat(proxies.certificates().collectList().block())
                .containsExactly(new Certificate(
                        id, "*.example.com", "other", List.of("*.example.com"), "2027-02-19T10:00:00.000Z"));
    }

    @Test
    void aRefusedCertificateIsToldAndItsHostIsLeftBehind() {
        stub.failLetsEncrypt(true);

        var failure = Failures.of(proxies.create(host(LETS_ENCRYPT, "", "shop.example.com")));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED);
        assertThat(failure.key()).isEqualTo("hosting.proxy.letsEncrypt");
        assertThat(proxies.findByDomain("shop.example.com").block().app()).isEqualTo("shop");
    }

    @Test
    void domainsInUseAreAConflictWhoeverHoldsThem() {
        proxies.create(host(NONE, "", "a.example.com")).block();
        stub.redirect("b.example.com");
        stub.deaden("c.example.com");

        assertThat(proxies.takenDomains().collectList().block())
                .containsExactlyInAnyOrder("a.example.com", "b.example.com", "c.example.com");
        for (var domain : List.of("A.example.com", "b.example.com", "c.example.com")) {
            var failure = Failures.of(proxies.create(host(NONE, "", domain)));
            assertThat(failure.reason()).as(domain).isEqualTo(Reason.CONFLICT);
            assertThat(failure.key()).isEqualTo("hosting.proxy.domainInUse");
        }
    }

    @Test
    void deletingIsDoneWhenItIsGone() {
        var id = proxies.create(host(NONE, "", "shop.example.com")).block().id();

        proxies.delete(id).block();
        proxies.delete(id).block();

        assertThat(stub.domains()).isEmpty();
        assertThat(Failures.of(proxies.update(id, HostChange.domains(List.of("x.example.com"))))
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aTokenThatRanOutIsRenewedOnce() {
        proxies.hosts().collectList().block();
        stub.expireTokens();

        proxies.hosts().collectList().block();

        assertThat(stub.calls())
                .containsExactly("requestToken", "getProxyHosts", "getProxyHosts", "requestToken", "getProxyHosts");
    }

    @Test
    void wrongCredentialsAreARefusedLoginThoughTheyAreABadRequest() {
        var settings = new HashMap<String, Object>(stub.settings());
        settings.putAll(Map.of("secret", "another"));
        entries.enter("proxy-manager", settings);

        assertThat(Failures.of(proxies.hosts()).reason()).isEqualTo(Reason.REFUSED_LOGIN);
    }

    @Test
    void anAccountWithASecondFactorIsToldApart() {
        stub.askSecondFactor();

        assertThat(Failures.of(proxies.hosts()).key()).isEqualTo("hosting.proxy.twoFactor");
    }

    @Test
    void aLoginWithoutAnAnswerChangedNothing() {
        stub.faults().next("requestToken", Fault.RESET);

        assertThat(Failures.of(proxies.create(host(NONE, "", "shop.example.com")))
                        .reason())
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aHostThatCannotBeReadBackMayBeThere() {
        stub.faults().next("getProxyHost", Fault.RESET);

        assertThat(Failures.of(proxies.create(host(NONE, "", "shop.example.com")))
                        .reason())
                .isEqualTo(Reason.UNSURE);
        assertThat(stub.domains()).containsExactly("shop.example.com");
    }
}
