package io.upushy.release;

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
@Tag(name = "Releases", description = "Versions of an app; an API token of the project may make these calls, too")
class ReleaseController {

    private final ReleaseService releases;
    private final ReleaseAddresses addresses;

    ReleaseController(ReleaseService releases, ReleaseAddresses addresses) {
        this.releases = releases;
        this.addresses = addresses;
    }

    @GetMapping("/api/source")
    @Operation(summary = "Releases of a project", description = "Of one type; the highest versionCode first.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Page<SourceAnswer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @ParameterObject ReleaseQuery query,
            @Valid @ParameterObject PageQuery page,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return releases.list(caller, query, page).map(found -> found.map(addresses.answerTo(request)));
    }

    @PostMapping("/api/source")
    @Operation(
            summary = "Register a release",
            description =
                    "versionCode must be greater than every other of the project and type; a wgt names an existing"
                            + " native version of the same platform. The package behind an object key is inspected before"
                            + " devices are offered it; version and versionCode may be left to it. Maintainers and owners"
                            + " only.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(
            responseCode = "409",
            description = "A version rule is broken; the message names the highest versionCode")
    @ApiResponse(responseCode = "422", description = "There is no such object, or its package must not reach devices")
    Mono<SourceAnswer> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody CreateRelease body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return releases.create(caller, body, null).map(addresses.answerTo(request));
    }

    @PutMapping("/api/source")
    @Operation(
            summary = "Change, enable or disable a release",
            description =
                    "status 0 takes it away from devices at once, status 1 offers it again, after its package has been"
                            + " inspected. Maintainers and owners only.")
    @ApiResponse(responseCode = "404", description = "There is no such source")
    @ApiResponse(responseCode = "409", description = "A version rule is broken")
    @ApiResponse(responseCode = "422", description = "There is no such object, or its package must not reach devices")
    Mono<SourceAnswer> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody UpdateRelease body,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return releases.update(caller, body).map(addresses.answerTo(request));
    }

    @DeleteMapping("/api/source")
    @Operation(summary = "Delete a release", description = "A native one only when no wgt is made for it.")
    @ApiResponse(responseCode = "404", description = "There is no such source")
    @ApiResponse(responseCode = "409", description = "There are wgts made for this native version")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest body) {
        return releases.delete(caller, body.id());
    }

    @GetMapping("/api/source/native/latest")
    @Operation(summary = "The highest native versionCode of each platform")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<LatestNatives> latestNatives(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String projectId) {
        return releases.latestNatives(caller, projectId);
    }
}
