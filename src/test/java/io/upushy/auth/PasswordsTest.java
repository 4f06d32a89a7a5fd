package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.web.ApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @AfterEach
    void stop() {
        passwords.destroy();
    }

    @Test
    void aPasswordMatchesItsHashOnly() {
        var hash = passwords.hash("密码-пароль-🔑").block();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.length()).isLessThanOrEqualTo(200);
        assertThat(passwords.matches("密码-пароль-🔑", hash).block()).isTrue();
        assertThat(passwords.matches("密码-пароль-🔐", hash).block()).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertThat(passwords.matches("x", "not a hash").block()).isFalse();
        assertThat(passwords.matches("x", "").block()).isFalse();
        assertThat(passwords.matchesNobody("").block()).isFalse();
    }

    @Test
    void hashesOfOtherParametersAreOutdated() {
        assertThat(passwords.isOutdated("$argon2i$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
        assertThat(passwords.isOutdated("$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
    }

    @Test
    void moreThanCanWaitAreTurnedAwayInsteadOfEatingTheMemory() {
        var hash = passwords.hash("x").block();

        StepVerifier.create(Flux.range(0, 450)
                        .flatMap(i -> passwords.matches("x", hash), 450)
                        .then())
                .verifyErrorSatisfies(
                        full -> assertThat(full).isInstanceOfSatisfying(ApiException.class, refusal -> assertThat(
                                        refusal.status().value())
                                .isEqualTo(503)));
    }
}
