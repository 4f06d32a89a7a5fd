package io.upushy.release;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ReleaseQuery(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Parameter(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") @NotNull @Min(1) @Max(4)
                Integer type) {}
