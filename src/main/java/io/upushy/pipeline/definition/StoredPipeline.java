package io.upushy.pipeline.definition;

/**
 * A definition as it is stored.
 *
 * @param name what its project calls it
 * @param yaml as its author wrote it; a later version of the server may find mistakes in it
 */
public record StoredPipeline(String id, String projectId, String name, String yaml) {}
