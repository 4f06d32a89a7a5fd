package io.upushy.auth;

import org.jspecify.annotations.Nullable;

/**
 * Who makes an authenticated call; handlers take it as {@code @AuthenticationPrincipal Caller caller}.
 *
 * @param userId the user, or the user who created the API token
 * @param role what the user may do beyond their own projects
 * @param sessionId the login, null for an API token
 * @param tokenProjectId the one project an API token is for, null for a login
 */
public record Caller(
        String userId, String username, Role role, @Nullable String sessionId, @Nullable String tokenProjectId) {

    /** Administrators see and manage everything; API tokens never carry that right, whoever made them. */
    public boolean isAdmin() {
        return role == Role.ADMIN && tokenProjectId == null;
    }

    /** What an API token of this user may do on a project. */
    public Caller asTokenOf(String projectId) {
        return new Caller(userId, username, role, null, projectId);
    }

    /** Whether this is an API token of another project than the given one. */
    public boolean isTokenOfAnother(String projectId) {
        return tokenProjectId != null && !tokenProjectId.equals(projectId);
    }
}
