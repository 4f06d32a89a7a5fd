package io.upushy.hosting.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.hosting.app.InstallRequests.Begun;
import io.upushy.hosting.app.InstallRequests.Findings;
import io.upushy.hosting.app.InstallRequests.Install;
import io.upushy.web.Messages;
import jakarta.validation.Valid;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Hosted apps", description = "Installed from a library, whole or not at all. For administrators")
class InstallController {

    private final InstallService installation;
    private final Messages messages;

    InstallController(InstallService installation, Messages messages) {
        this.installation = installation;
        this.messages = messages;
    }

    @PostMapping("/api/app/install")
    @Operation(
            summary = "Install an app",
            description =
                    "Checks everything first, then queues a run: repository, stack, proxy host. When a part fails, what was"
                            + " done is taken back. Refused with every problem there is, each with its field.")
    @ApiResponse(responseCode = "409", description = "The id or the port was taken meanwhile")
    Mono<Begun> install(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody Install request) {
        return installation.install(caller, request);
    }

    @PostMapping("/api/app/install/check")
    @Operation(summary = "Check an installation", description = "Finds every problem there is; changes nothing.")
    Mono<Findings> check(@Valid @RequestBody Install body, @Parameter(hidden = true) ServerHttpRequest request) {
        return installation.check(body, messages.locale(request.getHeaders()));
    }
}
