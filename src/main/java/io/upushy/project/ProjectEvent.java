package io.upushy.project;

/**
 * Something about a project's existence changed and is committed; told to listeners of Spring application events.
 *
 * @param projectId which project
 * @param kind what happened
 */
public record ProjectEvent(String projectId, Kind kind) {

    /** What can happen to a project. */
    public enum Kind {
        CREATED,
        DELETED
    }
}
