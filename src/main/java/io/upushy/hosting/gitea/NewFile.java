package io.upushy.hosting.gitea;

/**
 * A file of a commit.
 *
 * @param path from the repository's root, parts separated by slashes
 */
public record NewFile(String path, byte[] content) {}
