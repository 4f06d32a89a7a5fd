package io.upushy.hosting.publish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.hosting.publish.PublishRequests.Add;
import io.upushy.hosting.publish.PublishRequests.Begun;
import io.upushy.hosting.publish.PublishRequests.Certificate;
import io.upushy.hosting.publish.PublishRequests.Published;
import io.upushy.hosting.publish.PublishRequests.Update;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Domains of hosted apps", description = "Proxy hosts in Nginx Proxy Manager. For administrators")
@ApiResponse(responseCode = "503", description = "A server does not answer; the message names it")
class PublishController {

    private static final String BUSY = "Another change of the app goes on, or a domain is in use";
    private static final String UNKNOWN = "There is no such app";

    private final AppPublishing publishing;

    PublishController(AppPublishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/api/app/apps/{id}/domains")
    @Operation(summary = "An app's domains")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    Mono<Published> list(@PathVariable String id) {
        return publishing.list(id);
    }

    @PostMapping("/api/app/apps/{id}/domains")
    @Operation(
            summary = "Add domains",
            description =
                    "They join the app's proxy host, whose configuration stays. When there is none, one is made with the"
                            + " port its containers tell and the configuration of its repository.")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> add(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody Add request) {
        return publishing.add(caller, id, request);
    }

    @PutMapping("/api/app/apps/{id}/domains")
    @Operation(
            summary = "Change domains, certificate or configuration",
            description = "Of one of the app's proxy hosts.")
    @ApiResponse(responseCode = "404", description = "There is no such app, or it has no such proxy host")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> update(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody Update request) {
        return publishing.update(caller, id, request);
    }

    @DeleteMapping("/api/app/apps/{id}/domains")
    @Operation(summary = "Give up all domains", description = "Deletes all of the app's proxy hosts.")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> delete(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return publishing.delete(caller, id);
    }

    @PostMapping("/api/app/apps/{id}/domains/init")
    @Operation(
            summary = "Publish as at first",
            description =
                    "Makes a proxy host for the domains the app was installed with; one that is there gets the port its"
                            + " containers tell and the configuration of its repository, and keeps domains and certificate.")
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> init(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return publishing.init(caller, id);
    }

    @GetMapping("/api/app/certificates")
    @Operation(summary = "The certificates to choose from", description = "Those that Nginx Proxy Manager has.")
    Mono<List<Certificate>> certificates() {
        return publishing.certificates();
    }
}
