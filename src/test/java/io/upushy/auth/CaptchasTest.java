package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.cache.SharedCache;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class CaptchasTest {

    /** Keeps values and how long they were to live. */
    private static final class Lifetimes implements SharedCache {

        private final Map<String, Duration> lifetimes = new ConcurrentHashMap<>();

        @Override
        public Mono<Void> put(String key, String value, Duration ttl) {
            return Mono.fromRunnable(() -> lifetimes.put(key, ttl));
        }

        @Override
        public Mono<Boolean> putIfAbsent(String key, String value, Duration ttl) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<String> get(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<String> take(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Void> remove(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Count> increment(String key, Duration window) {
            throw new UnsupportedOperationException();
        }
    }

    private final Lifetimes cache = new Lifetimes();

    private Captchas captchas(String mode) {
        return new Captchas(cache, TokenSecretTest.settings(Path.of("."), Map.of("auth-captcha", mode)));
    }

    @Test
    void aCaptchaLivesForAMinute() {
        captchas("always").create().block();

        assertThat(cache.lifetimes.values()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void offIsAlsoWhatYamlMakesOfOff() {
        assertThat(captchas("off").required()).isFalse();
        assertThat(captchas("false").required()).isFalse();
        assertThat(captchas("always").required()).isTrue();
        StepVerifier.create(captchas("off").check(null, null)).verifyComplete();
    }
}
