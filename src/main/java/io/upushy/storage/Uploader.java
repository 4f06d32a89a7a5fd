package io.upushy.storage;

import org.jspecify.annotations.Nullable;

/**
 * Whom upload credentials were given to.
 *
 * @param userId the user, or the user who made the API token
 * @param projectId whose packages are uploaded; null for the user's own upload area
 * @param apiToken whether an API token asked, which never has an administrator's rights
 */
public record Uploader(String userId, @Nullable String projectId, boolean apiToken) {}
