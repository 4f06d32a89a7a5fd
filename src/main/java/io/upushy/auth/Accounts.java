package io.upushy.auth;

import io.upushy.web.ApiException;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Makes accounts. The first one is the administrator's; the row {@code registration} is locked while one is made. */
@Service
class Accounts {

    static final String REGISTRATION = "registration";

    private final UserRepository users;
    private final SettingRepository settings;
    private final Passwords passwords;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Accounts(
            UserRepository users,
            SettingRepository settings,
            Passwords passwords,
            TransactionalOperator transactions,
            Clock clock) {
        this.users = users;
        this.settings = settings;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    Mono<Registration> registration() {
        return settings.read(REGISTRATION).map(Registration::of);
    }

    /** Opens or closes registration. */
    Mono<Void> setRegistration(Registration registration) {
        if (registration == Registration.FIRST) {
            return Mono.error(ApiException.invalid(REGISTRATION, "auth.registration.choice"));
        }
        return settings.update(REGISTRATION, registration.code());
    }

    /** Registers a user; 403 unless registration is open or this is the first. */
    Mono<Void> register(NewUser user) {
        return registration()
                .flatMap(Accounts::requireOpen) // before the work of hashing, and again under the lock
                .then(Mono.defer(() -> passwords.hash(user.password())))
                .flatMap(hash -> settings.lock(REGISTRATION)
                        .map(Registration::of)
                        .flatMap(Accounts::requireOpen)
                        .flatMap(state -> insertRegistered(user, hash, state))
                        .as(transactions::transactional));
    }

    /** Makes an account on an administrator's word. */
    Mono<User> create(NewUser user, Role role) {
        return passwords.hash(user.password()).flatMap(hash -> insert(user, hash, role));
    }

    private Mono<Void> insertRegistered(NewUser user, String hash, Registration state) {
        if (state == Registration.FIRST) {
            return insert(user, hash, Role.ADMIN).then(settings.update(REGISTRATION, Registration.CLOSED.code()));
        }
        return insert(user, hash, Role.USER).then();
    }

    private Mono<User> insert(NewUser user, String hash, Role role) {
        var row = new User(
                Secrets.id(), user.username(), hash, user.email(), user.nickname(), role, true, clock.instant());
        return users.insert(row)
                .thenReturn(row)
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> ApiException.conflict("username", "auth.usernameTaken", user.username()));
    }

    private static Mono<Registration> requireOpen(Registration state) {
        return state == Registration.CLOSED
                ? Mono.error(ApiException.forbidden(null, "auth.registration.closed"))
                : Mono.just(state);
    }
}
