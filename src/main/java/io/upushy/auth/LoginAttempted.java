package io.upushy.auth;

import java.time.Instant;

/**
 * Published as a Spring application event for every attempt to log in. Listeners are called on the thread that answers the
 * caller: they must not block.
 *
 * @param username as the caller wrote it, at most 50 characters
 * @param address the client's address, {@code ""} when unknown
 * @param userAgent the {@code User-Agent} header, {@code ""} when absent
 * @param messageKey key in {@code messages*.properties} of what the caller was told
 */
public record LoginAttempted(
        String username, String address, String userAgent, boolean succeeded, String messageKey, Instant at) {}
