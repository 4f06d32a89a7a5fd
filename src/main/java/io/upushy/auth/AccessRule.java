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
 * @param scope which API tokens; null where none may
 */
public record AccessRule(
        Audience audience, @Nullable HttpMethod method, String pattern, @Nullable ApiTokenScope scope) {

    /** Whom a rule speaks of. */
    public enum Audience {
        /** Anyone, logged in or not. */
        PUBLIC,
        /** Users who are logged in, and API tokens of the rule's scope. */
        API_TOKEN,
        /** Administrators only. */
        ADMIN,
        /** Administrators only, those seen a moment ago even while the database does not answer. */
        ADMIN_IN_OUTAGE
    }

    public static AccessRule publicTo(@Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.PUBLIC, method, pattern, null);
    }

    /** For tokens of the scope every token has had from the beginning, {@link ApiTokenScope#RELEASE}. */
    public static AccessRule apiToken(@Nullable HttpMethod method, String pattern) {
        return apiToken(ApiTokenScope.RELEASE, method, pattern);
    }

    public static AccessRule apiToken(ApiTokenScope scope, @Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.API_TOKEN, method, pattern, scope);
    }

    /** For what must be seen while the database is away; the pattern is the whole path. */
    public static AccessRule adminInOutage(HttpMethod method, String path) {
        return new AccessRule(Audience.ADMIN_IN_OUTAGE, method, path, null);
    }

    public static AccessRule admin(@Nullable HttpMethod method, String pattern) {
        return new AccessRule(Audience.ADMIN, method, pattern, null);
    }
}
