package io.upushy.auth;

import org.jspecify.annotations.Nullable;

/** What is needed to make an account, besides its role. */
record NewUser(String username, String password, @Nullable String email, @Nullable String nickname) {

    NewUser {
        email = blankToNull(email);
        nickname = blankToNull(nickname);
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
