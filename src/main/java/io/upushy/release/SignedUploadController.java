package io.upushy.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/upload")
@Tag(name = "Releases")
@ApiResponse(responseCode = "403", description = "Not a maintainer of the project, or an API token")
@ApiResponse(responseCode = "404", description = "There is no such project")
class SignedUploadController {

    private final SignedUploadService uploads;

    SignedUploadController(SignedUploadService uploads) {
        this.uploads = uploads;
    }

    @PostMapping
    @Operation(
            summary = "Begin an upload to signed addresses",
            description =
                    "For S3-compatible stores without a role to assume. PUT each part to its address, then complete the"
                            + " upload and register its key with POST /api/source. What is never completed, the bucket's"
                            + " rule for unfinished uploads should remove. Maintainers and owners only.")
    @ApiResponse(responseCode = "409", description = "The store hands out credentials: use GET /api/basic/oss-sts")
    Mono<SignedUpload.Begun> begin(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody SignedUpload.Begin body) {
        return uploads.begin(caller, body);
    }

    @PostMapping("/complete")
    @Operation(
            summary = "Complete an upload to signed addresses",
            description = "Makes one object of the parts. May be repeated when its answer was lost.")
    @ApiResponse(responseCode = "409", description = "Parts are missing, or others than were sent")
    Mono<SignedUpload.Done> complete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody SignedUpload.Complete body) {
        return uploads.complete(caller, body);
    }

    @DeleteMapping
    @Operation(summary = "Give up an upload to signed addresses", description = "Its parts are removed.")
    @ApiResponse(responseCode = "409", description = "The store hands out credentials: use GET /api/basic/oss-sts")
    Mono<Void> abort(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody SignedUpload.Abort body) {
        return uploads.abort(caller, body);
    }
}
