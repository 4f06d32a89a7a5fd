package io.upushy.pipeline.secret;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked of secrets. */
final class SecretRequests {

    /** Letters that the environments of processes take, too. */
    private static final String NAME = "[A-Z][A-Z0-9_]*";

    private static final int LONGEST = 16 * 1024;

    private SecretRequests() {}

    @Schema(name = "PutSecret")
    record Put(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @Schema(description = "Capital letters, digits and underscores", example = "GIT_TOKEN")
                    @NotBlank
                    @Size(min = 1, max = 64)
                    @Pattern(regexp = NAME)
                    String name,
            @Schema(description = "Told to nobody again", example = "ghp_…") @NotEmpty @Size(min = 1, max = LONGEST)
                    String value) {

        @Override
        public String toString() {
            return "Put[" + projectId + " " + name + "]";
        }
    }

    @Schema(name = "DeleteSecret")
    record Delete(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @Schema(example = "GIT_TOKEN") @NotBlank @Size(min = 1, max = 64) String name) {}
}
