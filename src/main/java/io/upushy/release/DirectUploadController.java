package io.upushy.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.storage.UploadCredentials.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Releases")
class DirectUploadController {

    private final DirectUploads uploads;

    DirectUploadController(DirectUploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/api/basic/oss-sts")
    @Operation(
            summary = "Credentials to upload straight to the store",
            description =
                    "Good for some minutes, for PutObject and multipart uploads with any OSS SDK, and only for keys"
                            + " below prefix: the project's, for its maintainers, or without projectId the caller's own upload area."
                            + " Then register the key with POST /api/source.")
    @ApiResponse(responseCode = "403", description = "Not a maintainer of the project, or WEB_OSS is on")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<Credentials> credentials(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String projectId,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return uploads.credentials(caller, projectId, request);
    }
}
