package io.upushy.pipeline.steps.ci.freeze;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import io.upushy.web.IdRequest;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Freeze calendar", description = "Times in which nothing is published")
class FreezeController {

    private final FreezeCalendar calendar;

    FreezeController(FreezeCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/api/pipeline/freeze")
    @Operation(
            summary = "Freezes of a project",
            description = "Its own and those of all projects; without projectId, those of all projects.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<Freeze>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @Valid @ParameterObject PageQuery page) {
        return calendar.list(caller, projectId, page);
    }

    @PostMapping("/api/pipeline/freeze")
    @Operation(summary = "Freeze a project", description = "Its owners may; all projects, only administrators.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Freeze> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody FreezeRequests.Create request) {
        return calendar.create(caller, request);
    }

    @PutMapping("/api/pipeline/freeze")
    @Operation(summary = "Move a freeze, or give another reason")
    @ApiResponse(responseCode = "404", description = "There is no such freeze")
    Mono<Freeze> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody FreezeRequests.Update request) {
        return calendar.update(caller, request);
    }

    @DeleteMapping("/api/pipeline/freeze")
    @Operation(summary = "Delete a freeze", description = "What was let through it stays on record.")
    @ApiResponse(responseCode = "404", description = "There is no such freeze")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest request) {
        return calendar.delete(caller, request.id());
    }

    @PostMapping("/api/pipeline/freeze/{id}/override")
    @Operation(
            summary = "Let a pipeline or branch through a freeze",
            description = "Administrators only. The reason is kept, with the administrator's name.")
    @ApiResponse(responseCode = "404", description = "There is no such freeze")
    Mono<Freeze> override(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody FreezeRequests.Let request) {
        return calendar.override(caller, id, request);
    }
}
