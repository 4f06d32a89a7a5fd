package io.upushy.auth;

import io.upushy.web.ApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What users do with their own account. */
@Service
class Profiles {

    private final UserRepository users;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;

    Profiles(UserRepository users, Passwords passwords, Sessions sessions, Attempts attempts) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    Mono<Profile> of(String userId) {
        return users.findById(userId).map(Profile::of);
    }

    /** Null keeps a value, blank removes it. */
    Mono<Profile> change(String userId, @Nullable String nickname, @Nullable String email) {
        return users.findById(userId)
                .flatMap(user -> users.updateProfile(
                        userId,
                        nickname == null ? user.nickname() : NewUser.blankToNull(nickname),
                        email == null ? user.email() : NewUser.blankToNull(email)))
                .then(of(userId));
    }

    /** A wrong old password counts as an attempt to log in. */
    Mono<Void> changePassword(String userId, String oldPassword, String newPassword) {
        return attempts.passwordOf(userId)
                .then(users.findById(userId))
                .filterWhen(user -> passwords.matches(oldPassword, user.passwordHash()))
                .switchIfEmpty(Mono.error(() -> ApiException.invalid("oldPassword", "auth.wrongOldPassword")))
                .flatMap(user -> passwords.hash(newPassword))
                .flatMap(hash -> users.updatePassword(userId, hash))
                .then(sessions.closeAllOf(userId))
                .then(attempts.forgetPasswordOf(userId));
    }
}
