package io.upushy.pipeline.artifact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(name = "RollbackReason")
record RollBackRequest(
        @Schema(description = "Why; kept with who did it and when", example = "1.4.0 crashes on Android 9")
                @NotBlank
                @Size(min = 1, max = 500)
                String reason) {}
