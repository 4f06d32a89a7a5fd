package io.upushy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A body that names one record. */
public record IdRequest(
        @Schema(description = "32 to 36 characters", example = "0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f")
                @NotBlank
                @Size(min = 1, max = 36)
                String id) {}
