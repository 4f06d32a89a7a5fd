package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CreateProject(
        @Schema(example = "Shop") @NotBlank @Size(min = 1, max = 50) String name,
        @Schema(example = "The shop's app") @Size(max = 255) @Nullable String describe) {}
