package io.upushy.auth;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Opens an operation beyond the default, which is: users who are logged in, and nobody else. Each module declares the rules
 * of its own operations as beans; the security chain collects them.
 *
 * @param audience who else, or who only, may call
 * @param method the HTTP method, null for any
 * @param pattern a path pattern, for example {@code /api/source/**}
 */
public record AccessRule(Audience audience, @Nullable HttpMethod method, String pattern) {

    /** Whom a rule speaks of. */
    public enum Audience {
        /** Anyone, logged in or not. */
        PUBLIC,
        /** Users who are logged in and API tokens. */
        API_TOKEN,
        /** Administrators only. */
        ADMIN
    }

    public static AccessRule publicTo(@Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.PUBLIC, method, pattern);
    }

    public static AccessRule apiToken(@Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.API_TOKEN, method, pattern);
    }

    public static AccessRule admin(@Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.ADMIN, method, pattern);
    }
}
