package io.upushy.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Releases")
class UploadController {

    private final UploadService uploads;
    private final ReleaseAddresses addresses;

    UploadController(UploadService uploads, ReleaseAddresses addresses) {
        this.uploads = uploads;
        this.addresses = addresses;
    }

    @PostMapping(path = "/api/source/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Upload a package and register its release",
            description =
                    "A form with the package as file and the fields of POST /api/source, without url. Name the fields"
                            + " before the file: then what cannot be accepted is refused before the bytes are sent. The package is"
                            + " at most SERVER_UPLOAD_LIMIT megabytes; size, md5 and sha256 are computed while it arrives. It is"
                            + " inspected before it is registered; version and versionCode may be left to it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadForm.class))))
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(
            responseCode = "409",
            description = "A version rule is broken; the message names the highest versionCode")
    @ApiResponse(responseCode = "422", description = "The package must not reach devices")
    @ApiResponse(responseCode = "413", description = "The package is larger than SERVER_UPLOAD_LIMIT")
    Mono<SourceAnswer> upload(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return uploads.upload(
                        caller, FormParts.of(request), request.getHeaders().getContentLength())
                .map(addresses.answerTo(request));
    }
}
