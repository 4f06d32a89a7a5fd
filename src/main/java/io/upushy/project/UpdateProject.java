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
        @Size(max = 255) @Nullable String describe,
        @Schema(
                        description = "Pins the uni-app that packages must be of; an empty text takes that back",
                        example = "__UNI__5CBD4F1")
                @Pattern(regexp = "[A-Za-z0-9_.-]*")
                @Size(max = 100)
                @Nullable
                String appid) {

    Project applyTo(Project project, Instant now) {
        return new Project(
                project.id(),
                project.userId(),
                name == null ? project.name() : name,
                describe == null ? project.describe() : describe,
                appidFor(project),
                project.createdTime(),
                now);
    }

    private @Nullable String appidFor(Project project) {
        if (appid == null) {
            return project.appid();
        }
        return appid.isEmpty() ? null : appid;
    }
}
