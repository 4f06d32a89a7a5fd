package io.upushy.auth;

import io.upushy.cache.SharedCache;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Hands out captchas and takes each answer once. */
@Service
class Captchas {

    static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final int LENGTH = 4;

    private final SharedCache cache;
    private final AuthSettings settings;

    Captchas(SharedCache cache, AuthSettings settings) {
        this.cache = cache;
        this.settings = settings;
    }

    boolean required() {
        return settings.authCaptcha() == AuthSettings.CaptchaMode.ALWAYS;
    }

    Mono<Captcha> create() {
        var text = CaptchaDrawing.randomText(LENGTH);
        var captcha = new Captcha(CaptchaDrawing.draw(text), Secrets.id());
        return cache.put(key(captcha.uuid()), text, LIFETIME).thenReturn(captcha);
    }

    /** Completes when the answer is right, or captchas are off; whatever the answer, the captcha is used up. */
    Mono<Void> check(@Nullable String uuid, @Nullable String answer) {
        if (!required()) {
            return Mono.empty();
        }
        if (uuid == null || answer == null) {
            return Mono.error(ApiException.invalid("imgCaptcha", "auth.captcha.missing"));
        }
        return cache.take(key(uuid))
                .switchIfEmpty(Mono.error(() -> ApiException.invalid("imgCaptcha", "auth.captcha.expired")))
                .filter(text -> text.equals(answer.strip().toUpperCase(Locale.ROOT)))
                .switchIfEmpty(Mono.error(() -> ApiException.invalid("imgCaptcha", "auth.captcha.wrong")))
                .then();
    }

    private static String key(String uuid) {
        return "captcha:" + uuid;
    }
}
