package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.auth.ApiTokenScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CreateToken(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Schema(description = "What you call it", example = "Jenkins") @NotBlank @Size(min = 1, max = 50) String name,
        @Schema(description = "Days until it stops working, 1 to 3650; absent: until revoked", example = "365")
                @Min(1)
                @Max(3650)
                @Nullable
                Integer expiresDays,
        @Schema(
                        description =
                                "What it may call: release (upload and manage releases), pipeline (start, cancel and follow"
                                        + " runs); absent: release")
                @Size(min = 1, max = 2)
                @Nullable
                List<@NotNull ApiTokenScope> scopes) {

    List<ApiTokenScope> scopesOrUsual() {
        return scopes == null ? ApiTokenScope.USUAL : scopes;
    }
}
