package io.upushy.project;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is left out or null stays as it is")
record UpdateProject(
        @NotBlank @Size(min = 1, max = 36) String id,
        @Pattern(regexp = "(?s).*\\S.*") @Size(min = 1, max = 50) @Nullable String name,
        @Size(max = 255) @Nullable String describe) {

    Project applyTo(Project project, Instant now) {
        return new Project(
                project.id(),
                project.userId(),
                name == null ? project.name() : name,
                describe == null ? project.describe() : describe,
                project.createdTime(),
                now);
    }
}
