package io.upushy.release;

/**
 * The releases of a project changed and the change is committed; told to listeners of Spring application events.
 *
 * @param projectId which project
 */
public record ReleasesChanged(String projectId) {}
