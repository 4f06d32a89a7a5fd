package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CreateToken(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Schema(description = "What you call it", example = "Jenkins") @NotBlank @Size(min = 1, max = 50) String name,
        @Schema(description = "Days until it stops working, 1 to 3650; absent: until revoked", example = "365")
                @Min(1)
                @Max(3650)
                @Nullable
                Integer expiresDays) {}
