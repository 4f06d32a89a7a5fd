package io.upushy.auth;

import java.time.Instant;

/**
 * A login.
 *
 * @param tokenHash SHA-256 of the current refresh token, hexadecimal
 * @param previousHash that of the one before, {@code ""} at first
 * @param rotatedTime when the current one replaced it
 * @param userEnabled whether the session's user may still come in
 */
record Session(
        String id,
        String userId,
        String tokenHash,
        String previousHash,
        Instant rotatedTime,
        Instant expiresTime,
        boolean userEnabled) {}
