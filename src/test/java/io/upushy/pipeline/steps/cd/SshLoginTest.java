package io.upushy.pipeline.steps.cd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.upushy.pipeline.StepFailure;
import io.upushy.testing.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the ssh step talks to, and as whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SshLoginTest {

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
    void aServerWithAnotherHostKeyGetsNothing() throws Exception {
        var settings = site.with();
        settings.hostKey = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var written = server.log().length();

        assertThatThrownBy(() -> site.deploy(settings.build(), site.built(1, "one")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.hostKey", StepFailure::key)
                .returns(false, StepFailure::isPassing)
                .extracting(failure -> String.valueOf(failure.arguments()[1]))
                .asString()
                .contains(server.fingerprint("ed25519"), server.fingerprint("rsa"), server.fingerprint("ecdsa"));

        assertThat(site.to).isEmptyDirectory();
        assertThat(server.log().substring(written)).doesNotContain("Accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void anyOfTheServersKeysMayBePinnedByItsFingerprintOrItsLine(String type) throws Exception {
        var fingerprint = site.with();
        fingerprint.hostKey = server.fingerprint(type);
        site.deploy(fingerprint.build(), site.built(1, "one"));
        var line = site.with();
        line.hostKey = server.hostKey(type);
        site.deploy(line.build(), site.built(2, "two"));

        assertThat(site.fetch("index.html")).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "LOCKED"})
    void rsaKeysAndKeysWithAPassphraseLogInToo(String key) throws Exception {
        var settings = site.with();
        settings.key = key;
        settings.passphrase = key.equals("LOCKED") ? "PASSPHRASE" : null;

        site.deploy(settings.build(), site.built(1, "one"));

        assertThat(site.fetch("index.html")).isEqualTo("one");
    }

    @Test
    void aKeyTheServerDoesNotKnowIsToldFromALostConnection() throws Exception {
        var settings = site.with();
        settings.key = "STRANGER";

        assertThatThrownBy(() -> site.deploy(settings.build(), site.built(1, "one")))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.step.ssh.login", StepFailure::key)
                .returns(false, StepFailure::isPassing);
    }
}
