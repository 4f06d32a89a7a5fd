package io.upushy.auth;

import org.jspecify.annotations.Nullable;

/** The answer to a login. */
record LoggedIn(String token, String refreshToken, UserInfo userInfo) {

    record UserInfo(String id, String username, @Nullable String nickname, Role role) {}

    static LoggedIn of(User user, Tokens tokens) {
        var info = new UserInfo(user.id(), user.username(), user.nickname(), user.role());
        return new LoggedIn(tokens.token(), tokens.refreshToken(), info);
    }
}
