package io.upushy.pipeline.secret;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret without its value, which nobody is told. */
record SecretAnswer(
        @Schema(example = "GIT_TOKEN") String name,
        @Schema(description = "Who set it; absent: they are gone", example = "lin") @Nullable String updatedBy,
        Instant updatedTime) {}
