package io.upushy.hosting.steps;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code stack}.
 *
 * @param name of the stack, and of its project in Docker Compose
 * @param repository in Gitea, of the owner its settings name; the stack's name when absent
 * @param compose the compose file's path in it; docker-compose.yml when absent
 * @param pull whether images are pulled when a stack that is there is deployed again; they are when absent
 * @param fresh whether there must be no such stack yet, nor volumes of one
 */
record StackSettings(
        @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,99}") String name,
        @Nullable String repository,
        @Nullable String compose,
        @Nullable Boolean pull,
        @Nullable Boolean fresh) {

    String repositoryName() {
        return repository == null ? name : repository;
    }

    String composeFile() {
        return compose == null ? "docker-compose.yml" : compose;
    }

    boolean pulls() {
        return !Boolean.FALSE.equals(pull);
    }

    boolean isFresh() {
        return Boolean.TRUE.equals(fresh);
    }
}
