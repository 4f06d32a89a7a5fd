package io.upushy.pipeline.steps.ci.freeze;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies of the calls that change the freeze calendar. */
final class FreezeRequests {

    private static final int LONGEST_REASON = 255;

    /** What is changed has at least one character that is no blank. */
    private static final String TEXT = "(?s).*\\S.*";

    private FreezeRequests() {}

    record Create(
            @Schema(description = "Absent: all projects, which only administrators may freeze")
                    @Size(min = 32, max = 36)
                    @Nullable
                    String projectId,
            @Schema(description = "When it begins", example = "2027-02-05T16:00:00.000Z") @NotNull Instant from,
            @Schema(description = "When it is over, later than from", example = "2027-02-13T16:00:00.000Z") @NotNull
                    Instant to,
            @Schema(example = "Spring Festival") @NotBlank @Size(min = 1, max = LONGEST_REASON) String reason) {}

    record Update(
            @Schema(description = "32 to 36 characters") @NotBlank @Size(min = 1, max = 36) String id,
            @Schema(description = "Absent keeps it", example = "2027-02-05T16:00:00.000Z") @Nullable Instant from,
            @Schema(description = "Absent keeps it", example = "2027-02-13T16:00:00.000Z") @Nullable Instant to,
            @Schema(description = "Absent keeps it", example = "Spring Festival")
                    @Size(min = 1, max = LONGEST_REASON)
                    @Pattern(regexp = TEXT)
                    @Nullable
                    String reason) {}

    record Let(
            @Schema(description = "The pipeline that is let through; absent: any of the branch")
                    @Size(min = 1, max = 36)
                    @Nullable
                    String pipelineId,
            @Schema(description = "The branch that is let through; absent: any of the pipeline", example = "hotfix/1.2")
                    @Size(min = 1, max = 250)
                    @Nullable
                    String branch,
            @Schema(example = "Security fix") @NotBlank @Size(min = 1, max = LONGEST_REASON) String reason,
            @Schema(description = "When the leave ends", example = "2027-02-06T16:00:00.000Z") @NotNull
                    Instant until) {}
}
