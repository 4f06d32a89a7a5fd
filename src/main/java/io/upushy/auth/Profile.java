package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as it is shown. */
record Profile(
        @Schema(example = "0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f") String id,
        @Schema(example = "ada") String username,
        @Nullable String nickname,
        @Nullable String email,
        Role role,
        @Schema(description = "A disabled user cannot log in") boolean enabled,
        Instant createdTime) {

    static Profile of(User user) {
        return new Profile(
                user.id(),
                user.username(),
                user.nickname(),
                user.email(),
                user.role(),
                user.enabled(),
                user.createdTime());
    }
}
