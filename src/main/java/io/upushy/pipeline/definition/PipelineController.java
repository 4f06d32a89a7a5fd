package io.upushy.pipeline.definition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import io.upushy.web.IdRequest;
import io.upushy.web.Messages;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Pipelines", description = "Definitions of what happens from a push to phones and servers")
class PipelineController {

    private final PipelineService pipelines;
    private final PipelineValidation validation;
    private final PipelineTemplates templates;
    private final Messages messages;

    PipelineController(
            PipelineService pipelines, PipelineValidation validation, PipelineTemplates templates, Messages messages) {
        this.pipelines = pipelines;
        this.validation = validation;
        this.templates = templates;
        this.messages = messages;
    }

    @GetMapping("/api/pipelines")
    @Operation(
            summary = "The pipelines of a project",
            description = "By name; sortKey: name, createdTime, updatedTime.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<PipelineAnswer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String projectId,
            @Valid @ParameterObject PageQuery page) {
        return pipelines.list(caller, projectId, page);
    }

    @GetMapping("/api/pipeline")
    @Operation(summary = "One pipeline")
    @ApiResponse(responseCode = "404", description = "There is no such pipeline")
    Mono<PipelineAnswer> get(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String id) {
        return pipelines.get(caller, id);
    }

    @PostMapping("/api/pipeline")
    @Operation(
            summary = "Create a pipeline",
            description = "Owners only. A definition with mistakes is refused with all of them, each with its line.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "409", description = "The project has a pipeline of this name")
    Mono<PipelineAnswer> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody PipelineRequests.Create request) {
        return pipelines.create(caller, request);
    }

    @PutMapping("/api/pipeline")
    @Operation(summary = "Change a pipeline", description = "Owners only. Runs that have begun keep the one they have.")
    @ApiResponse(responseCode = "404", description = "There is no such pipeline")
    @ApiResponse(responseCode = "409", description = "The project has another pipeline of this name")
    Mono<PipelineAnswer> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody PipelineRequests.Update request) {
        return pipelines.update(caller, request);
    }

    @DeleteMapping("/api/pipeline")
    @Operation(summary = "Delete a pipeline", description = "Owners only; its webhooks go with it.")
    @ApiResponse(responseCode = "404", description = "There is no such pipeline")
    @ApiResponse(responseCode = "409", description = "A run of it has not ended")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest request) {
        return pipelines.delete(caller, request.id());
    }

    @PostMapping("/api/pipeline/validate")
    @Operation(
            summary = "Check a definition",
            description = "Owners only. Problems keep it from being stored, warnings do not.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<PipelineRequests.Findings> validate(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody PipelineRequests.Validate body,
            ServerHttpRequest request) {
        return validation.validate(caller, body, messages.locale(request.getHeaders()));
    }

    @GetMapping("/api/pipeline/template")
    @Operation(summary = "Definitions to begin with", description = "With comments in the caller's language.")
    Mono<List<PipelineRequests.Template>> templates(ServerHttpRequest request) {
        return Mono.just(templates.in(messages.locale(request.getHeaders())));
    }
}
