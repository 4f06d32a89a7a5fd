package io.upushy.auth;

import io.upushy.web.ApiException;
import io.upushy.web.InvalidSetting;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What must be settled before the first request: that all instances share one secret, and the first administrator. */
@Component
class StartUp implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StartUp.class);
    private static final String FINGERPRINT = "jwt_secret_fingerprint";
    private static final Pattern USERNAME = Pattern.compile(UsersController.USERNAME);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final AuthSettings settings;
    private final TokenSecret secret;
    private final SettingRepository rows;
    private final Accounts accounts;

    StartUp(AuthSettings settings, TokenSecret secret, SettingRepository rows, Accounts accounts) {
        this.settings = settings;
        this.secret = secret;
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        agreeOnSecret().then(Mono.defer(this::createAdmin)).block(TIMEOUT);
    }

    Mono<Void> agreeOnSecret() {
        if (settings.dbHost().isBlank()) {
            return Mono.empty();
        }
        var known = rows.insertIfAbsent(FINGERPRINT, secret.fingerprint());
        return secret.generated()
                ? known.then(requireKnown())
                : known.then(rows.update(FINGERPRINT, secret.fingerprint()));
    }

    private Mono<Void> requireKnown() {
        return rows.read(FINGERPRINT)
                .filter(fingerprint -> !fingerprint.equals(secret.fingerprint()))
                .flatMap(another -> Mono.error(TokenSecret.differsFromOthers()));
    }

    Mono<Void> createAdmin() {
        if (settings.adminUsername().isBlank() && settings.adminPassword().isBlank()) {
            return Mono.empty();
        }
        return accounts.registration()
                .filter(state -> state == Registration.FIRST)
                .map(state -> adminOf(settings))
                .flatMap(admin -> accounts.register(admin)
                        .doOnSuccess(done -> log.info("Created the administrator {}", admin.username())))
                .onErrorResume(ApiException.class, StartUp::unlessAnotherInstanceWasFaster);
    }

    private static Mono<Void> unlessAnotherInstanceWasFaster(ApiException refusal) {
        return refusal.status() == HttpStatus.FORBIDDEN ? Mono.empty() : Mono.error(refusal);
    }

    private static NewUser adminOf(AuthSettings settings) {
        var username = settings.adminUsername().strip();
        if (username.length() < 3
                || username.length() > 50
                || !USERNAME.matcher(username).matches()) {
            throw new InvalidSetting("ADMIN_USERNAME", username, "3 to 50 letters, digits or . _ @ + -");
        }
        var length = settings.adminPassword().length();
        if (length < 8 || length > 128) {
            throw InvalidSetting.because(
                    "ADMIN_PASSWORD",
                    "ADMIN_PASSWORD has " + length + " characters",
                    "Set ADMIN_PASSWORD to 8 to 128 characters, or remove ADMIN_USERNAME and register in the panel.");
        }
        return new NewUser(username, settings.adminPassword(), null, null);
    }
}
