package io.upushy.auth;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets people make their own accounts, at a human pace. */
@Service
class SignUp {

    private final Attempts attempts;
    private final Captchas captchas;
    private final Accounts accounts;

    SignUp(Attempts attempts, Captchas captchas, Accounts accounts) {
        this.attempts = attempts;
        this.captchas = captchas;
        this.accounts = accounts;
    }

    Mono<Void> register(RegisterRequest request, Client client) {
        return attempts.registrationFrom(client)
                .then(Mono.defer(() -> captchas.check(request.imgCaptchaKey(), request.imgCaptcha())))
                .then(Mono.defer(() -> accounts.register(request.user())));
    }
}
