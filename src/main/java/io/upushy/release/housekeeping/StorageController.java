package io.upushy.release.housekeeping;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.release.housekeeping.StorageReport.Orphan;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Storage", description = "What is in the object store, and what of it nobody needs")
class StorageController {

    private final StorageReport report;

    StorageController(StorageReport report) {
        this.report = report;
    }

    @GetMapping("/api/project/storage")
    @Operation(summary = "What a project's packages take", description = "Members only; counted when asked.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "503", description = "The store does not answer in time")
    Mono<StorageUse> ofProject(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String projectId) {
        return report.of(caller, projectId);
    }

    @GetMapping("/api/storage/projects")
    @Operation(summary = "What each project's packages take", description = "Administrators only; counted when asked.")
    @ApiResponse(responseCode = "503", description = "The store does not answer in time")
    Mono<Page<StorageUse>> ofProjects(@Valid @ParameterObject PageQuery page) {
        return report.ofAll(page);
    }

    @GetMapping("/api/storage/orphans")
    @Operation(
            summary = "Uploads that no release uses",
            description = "The oldest first. They are deleted after ORPHAN_UPLOAD_DAYS. Administrators only.")
    @ApiResponse(responseCode = "503", description = "The store does not answer in time")
    Mono<Page<Orphan>> orphans(@Valid @ParameterObject PageQuery page) {
        return report.orphans(page);
    }
}
