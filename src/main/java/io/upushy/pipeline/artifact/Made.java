package io.upushy.pipeline.artifact;

import io.upushy.pipeline.artifact.Artifact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a step made; see {@link Artifact} for the components.
 *
 * @param key ends in a slash for a folder
 */
public record Made(
        Kind kind,
        String fileName,
        @Nullable Long size,
        @Nullable String md5,
        @Nullable String sha256,
        String key,
        @Nullable String releaseId,
        @Nullable String version) {}
