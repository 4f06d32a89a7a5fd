package io.upushy.pipeline.run;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the calls about runs. */
final class RunRequests {

    /** What git accepts as a name begins with no dash, which would be an option. */
    private static final String REF = "[^\\s\\-~^:?*\\[\\\\][^\\s~^:?*\\[\\\\]*";

    private RunRequests() {}

    record Start(
            @NotBlank @Size(min = 1, max = 36) String pipelineId,
            @Schema(
                            description =
                                    "The branch to take; the definition decides when neither a branch nor a tag is given",
                            example = "main")
                    @Size(max = 255)
                    @Pattern(regexp = REF)
                    @Nullable
                    String branch,
            @Schema(description = "The tag to take, in the place of a branch", example = "v1.2.0")
                    @Size(max = 255)
                    @Pattern(regexp = REF)
                    @Nullable
                    String tag,
            @Schema(
                            description = "The commit to take; the newest when absent",
                            example = "9fceb02d0ae598e95dc970b74767f19372d61af8")
                    @Size(max = 64)
                    @Pattern(regexp = "[0-9a-fA-F]{7,64}")
                    @Nullable
                    String commit) {}

    record Approve(
            @Schema(description = "The name of the step the run waits at", example = "release")
                    @NotBlank
                    @Size(min = 1, max = 100)
                    String step) {}

    record Reject(
            @Schema(description = "The name of the step the run waits at", example = "release")
                    @NotBlank
                    @Size(min = 1, max = 100)
                    String step,
            @Schema(description = "Why, for those who look at the run", example = "The changelog is missing")
                    @Size(max = 255)
                    @Nullable
                    String reason) {}
}
