package io.upushy.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project as it goes over the wire.
 *
 * @param role what the caller may do with it
 */
@Schema(name = "Project")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectAnswer(
        @Schema(
                        description = "32 to 36 characters; devices send it as projectId",
                        example = "0b0a1c9e-3c55-4a3c-9d1f-6f0b2c3d4e5f")
                String id,
        @Schema(description = "Who created the project") String userId,
        @Schema(example = "Shop") String name,
        @Schema(example = "The shop's app") String describe,
        @Schema(description = "The uni-app that its packages must be of, when pinned", example = "__UNI__5CBD4F1")
                @Nullable
                String appid,
        @Schema(description = "What the caller may do with the project") ProjectRole role,
        Instant createdTime,
        Instant updatedTime) {

    static ProjectAnswer of(Project project, ProjectRole role) {
        return new ProjectAnswer(
                project.id(),
                project.userId(),
                project.name(),
                project.describe(),
                project.appid(),
                role,
                project.createdTime(),
                project.updatedTime());
    }
}
