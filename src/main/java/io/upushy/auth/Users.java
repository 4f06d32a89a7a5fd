package io.upushy.auth;

import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What administrators do with everybody's accounts. */
@Service
class Users {

    private final UserRepository users;
    private final SettingRepository settings;
    private final Passwords passwords;
    private final Sessions sessions;
    private final TransactionalOperator transactions;

    Users(
            UserRepository users,
            SettingRepository settings,
            Passwords passwords,
            Sessions sessions,
            TransactionalOperator transactions) {
        this.users = users;
        this.settings = settings;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    Mono<Page<Profile>> page(@Nullable String keyword, PageQuery page) {
        var wanted = keyword == null || keyword.isBlank() ? null : keyword.strip();
        return users.page(wanted, page).map(Profile::of).collectList().flatMap(records -> users.count(wanted)
                .map(total -> new Page<>(total, records)));
    }

    /** Null keeps the role or the state. One enabled administrator always remains: changes wait for one another. */
    Mono<Profile> changeAccess(String id, @Nullable Role role, @Nullable Boolean enabled) {
        return settings.lock(Accounts.REGISTRATION)
                .then(find(id))
                .flatMap(user -> applyAccess(
                        user, role == null ? user.role() : role, enabled == null ? user.enabled() : enabled))
                .as(transactions::transactional)
                .then(find(id))
                .map(Profile::of);
    }

    Mono<Void> resetPassword(String id, String password) {
        return find(id).flatMap(user -> passwords.hash(password))
                .flatMap(hash -> users.updatePassword(id, hash))
                .then(sessions.closeAllOf(id));
    }

    private Mono<Void> applyAccess(User user, Role role, boolean enabled) {
        var change = users.updateAccess(user.id(), role, enabled);
        var closing = enabled ? Mono.<Void>empty() : sessions.closeAllOf(user.id());
        if (isActiveAdmin(user.role(), user.enabled()) && !isActiveAdmin(role, enabled)) {
            return requireAnotherAdmin(user.id()).then(change).then(closing);
        }
        return change.then(closing);
    }

    private Mono<Void> requireAnotherAdmin(String id) {
        return users.countOtherEnabledAdmins(id)
                .filter(others -> others == 0)
                .flatMap(none -> Mono.error(ApiException.conflict("id", "auth.lastAdmin")));
    }

    private static boolean isActiveAdmin(Role role, boolean enabled) {
        return role == Role.ADMIN && enabled;
    }

    private Mono<User> find(String id) {
        return users.findById(id).switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "auth.userUnknown")));
    }
}
