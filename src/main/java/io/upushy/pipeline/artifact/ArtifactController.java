package io.upushy.pipeline.artifact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import io.upushy.web.RequestHead;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Artifacts", description = "What runs of pipelines built, and the way back to an earlier release")
class ArtifactController {

    private final ArtifactService artifacts;

    ArtifactController(ArtifactService artifacts) {
        this.artifacts = artifacts;
    }

    @GetMapping("/api/pipeline/artifact")
    @Operation(
            summary = "What a project's runs built",
            description = "Members only. The newest run first. Kept for ARTIFACT_DAYS and up to ARTIFACTS_PER_PROJECT;"
                    + " what devices may be offered stays.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<Artifact>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String projectId,
            @Parameter(description = "Only what this run built") @RequestParam(required = false) @Nullable String runId,
            @Valid @ParameterObject PageQuery page,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return artifacts.list(caller, projectId, runId, page, RequestHead.of(request));
    }

    @PostMapping("/api/pipeline/artifact/{id}/rollback")
    @Operation(
            summary = "Roll back to this run's release",
            description =
                    "Enables the release and disables every newer one of the same project, type and native version, at"
                            + " once. Devices that have a newer version keep it, because they compare version codes;"
                            + " the others get this one. Maintainers only; who, when and why is kept.")
    @ApiResponse(responseCode = "404", description = "There is no such artifact")
    @ApiResponse(responseCode = "409", description = "It is no release, or that release was deleted")
    @ApiResponse(responseCode = "422", description = "Its package has gone from the store, or is another one now")
    Mono<Rollback> rollBack(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Parameter(description = "The artifact, of kind release") @PathVariable String id,
            @Valid @RequestBody RollBackRequest request) {
        return artifacts.rollBack(caller, id, request.reason());
    }

    @GetMapping("/api/pipeline/artifact/rollback")
    @Operation(summary = "Who rolled a project back, when and why", description = "Members only. The latest first.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<Rollback>> rollbacks(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String projectId,
            @Valid @ParameterObject PageQuery page) {
        return artifacts.rollbacks(caller, projectId, page);
    }
}
