package io.upushy.hosting.gitea;

/**
 * A repository as Gitea tells of it.
 *
 * @param htmlUrl its page, for people
 * @param cloneUrl for git over HTTP
 * @param description the mark of who made it, for those made by a step
 * @param empty whether nothing was ever committed
 */
public record Repository(String name, String htmlUrl, String cloneUrl, String description, boolean empty) {}
