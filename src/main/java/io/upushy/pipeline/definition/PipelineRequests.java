package io.upushy.pipeline.definition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of definitions. */
final class PipelineRequests {

    private static final String NAME = "Used when the definition has no name of its own";

    private PipelineRequests() {}

    @Schema(name = "CreatePipeline")
    record Create(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @Schema(description = NAME, example = "Release wgt") @Size(min = 1, max = 50) @Nullable String name,
            @Schema(
                            description = "The definition",
                            example = "steps:\n  - checkout: { url: https://example.com/app.git }")
                    @NotBlank
                    @Size(min = 1, max = YamlText.LONGEST)
                    String yaml) {}

    @Schema(name = "UpdatePipeline")
    record Update(
            @NotBlank @Size(min = 1, max = 36) String id,
            @Schema(description = NAME, example = "Release wgt") @Size(min = 1, max = 50) @Nullable String name,
            @Schema(
                            description = "The definition",
                            example = "steps:\n  - checkout: { url: https://example.com/app.git }")
                    @NotBlank
                    @Size(min = 1, max = YamlText.LONGEST)
                    String yaml) {}

    @Schema(name = "ValidatePipeline")
    record Validate(
            @NotBlank @Size(min = 1, max = 36) String projectId,
            @Schema(
                            description = "The definition",
                            example = "steps:\n  - checkout: { url: https://example.com/app.git }")
                    @NotNull
                    @Size(max = YamlText.LONGEST)
                    String yaml) {}

    /**
     * What was found.
     *
     * @param problems keep it from being stored
     * @param warnings do not
     */
    @Schema(name = "PipelineFindings")
    record Findings(
            @Schema(description = "Keep it from being stored") List<Finding> problems,
            @Schema(description = "Do not") List<Finding> warnings) {}

    @Schema(name = "PipelineFinding")
    record Finding(
            @Schema(description = "From 1", example = "3") int line,
            @Schema(example = "steps[0].build.script") String path,
            @Schema(example = "must be given") String text) {}

    @Schema(name = "PipelineTemplate")
    record Template(
            @Schema(example = "uni-app-wgt") String id,
            @Schema(example = "uni-app (Vue 3) hot update") String title,
            @Schema(description = "What it does, and what to change in it") String describe,
            @Schema(description = "The definition") String yaml) {}
}
