package io.upushy.project;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Projects", description = "Apps, and who may touch them")
class ProjectController {

    private final ProjectService projects;
    private final MemberService members;

    ProjectController(ProjectService projects, MemberService members) {
        this.projects = projects;
        this.members = members;
    }

    @GetMapping("/api/projects")
    @Operation(summary = "The caller's projects", description = "Those the caller is a member of, the newest first.")
    Mono<Page<ProjectAnswer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Part of a name, or how the id begins") @RequestParam(required = false) @Nullable
                    String keyword,
            @Valid @ParameterObject PageQuery page) {
        return projects.list(caller, keyword, page);
    }

    @GetMapping("/api/project")
    @Operation(summary = "One project")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<ProjectAnswer> get(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String id) {
        return projects.get(caller, id);
    }

    @PostMapping("/api/project")
    @Operation(summary = "Create a project", description = "The caller becomes its owner.")
    Mono<ProjectAnswer> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody CreateProject request) {
        return projects.create(caller, request);
    }

    @PutMapping("/api/project")
    @Operation(summary = "Change a project", description = "Owners only.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<ProjectAnswer> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody UpdateProject request) {
        return projects.update(caller, request);
    }

    @DeleteMapping("/api/project")
    @Operation(summary = "Delete a project", description = "Owners only, and only when it has no sources left.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "409", description = "The project still has sources")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest request) {
        return projects.delete(caller, request.id());
    }

    @GetMapping("/api/project/members")
    @Operation(summary = "The members of a project")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<Member>> members(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam String projectId,
            @Valid @ParameterObject PageQuery page) {
        return members.list(caller, projectId, page);
    }

    @PutMapping("/api/project/member")
    @Operation(summary = "Add a member or change a member's role", description = "Owners only.")
    @ApiResponse(responseCode = "404", description = "There is no such project or user")
    @ApiResponse(responseCode = "409", description = "The project would have no owner left")
    Mono<Void> putMember(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody PutMember request) {
        return members.put(caller, request);
    }

    @DeleteMapping("/api/project/member")
    @Operation(summary = "Remove a member", description = "Owners remove anyone, others themselves.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "409", description = "The project would have no owner left")
    Mono<Affected> removeMember(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody RemoveMember request) {
        return members.remove(caller, request);
    }
}
