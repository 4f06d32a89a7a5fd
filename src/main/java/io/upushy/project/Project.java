package io.upushy.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of app_project.
 *
 * @param appid the uni-app that its packages must be of, null when it does not matter
 */
record Project(
        String id,
        String userId,
        String name,
        String describe,
        @Nullable String appid,
        Instant createdTime,
        Instant updatedTime) {}
