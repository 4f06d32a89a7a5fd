package io.upushy.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param passwordHash argon2 in PHC form
 */
record User(
        String id,
        String username,
        String passwordHash,
        @Nullable String email,
        @Nullable String nickname,
        Role role,
        boolean enabled,
        Instant createdTime) {}
