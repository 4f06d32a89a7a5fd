package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PutMember(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Schema(description = "The user's login name", example = "lin") @NotBlank @Size(min = 1, max = 50)
                String username,
        @NotNull ProjectRole role) {}
