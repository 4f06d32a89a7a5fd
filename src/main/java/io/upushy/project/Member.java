package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user who may do something with a project. */
record Member(
        String userId,
        @Schema(example = "lin") String username,
        @Nullable String nickname,
        ProjectRole role,
        @Schema(description = "Since when") Instant createdTime) {}
