package io.upushy.auth;

import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Checks a name and a password, in the same time and with the same answer whether or not the name exists. */
@Service
class Login {

    private final UserRepository users;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Captchas captchas;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Login(
            UserRepository users,
            Passwords passwords,
            Sessions sessions,
            Captchas captchas,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.captchas = captchas;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    Mono<LoggedIn> login(LoginRequest request, Client client) {
        return attempts.loginFrom(client)
                .then(Mono.defer(() -> captchas.check(request.loginCaptchaKey(), request.imgCaptcha())))
                .then(Mono.defer(() -> authenticate(request.username(), request.password())))
                .flatMap(user -> sessions.open(user, client).map(tokens -> LoggedIn.of(user, tokens)))
                .doOnSuccess(done -> announce(request, client, true, "auth.loggedIn"))
                .doOnError(ApiException.class, refusal -> announce(request, client, false, refusal.key()));
    }

    private Mono<User> authenticate(String username, String password) {
        return users.findByUsername(username)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found ->
                        attempts.passwordOf(accountOf(found, username)).then(Mono.defer(() -> check(found, password))));
    }

    /** The id where there is one: the database takes several spellings of a name for the same. */
    private static String accountOf(Optional<User> found, String username) {
        return found.map(User::id).orElseGet(() -> "?" + username.strip().toLowerCase(Locale.ROOT));
    }

    private Mono<User> check(Optional<User> found, String password) {
        return found.map(user -> passwords.matches(password, user.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password))
                .filter(matched -> matched)
                .flatMap(matched -> Mono.justOrEmpty(found))
                .switchIfEmpty(Mono.error(() -> ApiException.unauthorized("password", "auth.badCredentials")))
                .flatMap(this::requireEnabled)
                .flatMap(user -> renewHash(user, password).thenReturn(user))
                .flatMap(user -> attempts.forgetPasswordOf(user.id()).thenReturn(user));
    }

    private Mono<User> requireEnabled(User user) {
        return user.enabled() ? Mono.just(user) : Mono.error(ApiException.forbidden("username", "auth.disabled"));
    }

    /** Brings the hash of an older server to the current parameters, now that the password is at hand. */
    private Mono<Void> renewHash(User user, String password) {
        if (!passwords.isOutdated(user.passwordHash())) {
            return Mono.empty();
        }
        return passwords.hash(password).flatMap(hash -> users.rehash(user, hash));
    }

    private void announce(LoginRequest request, Client client, boolean succeeded, String messageKey) {
        events.publishEvent(new LoginAttempted(
                request.username(), client.address(), client.userAgent(), succeeded, messageKey, clock.instant()));
    }
}
