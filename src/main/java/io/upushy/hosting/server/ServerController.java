package io.upushy.hosting.server;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Messages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Hosted apps: servers", description = "Gitea, Portainer and Nginx Proxy Manager, which hosted apps live on")
class ServerController {

    private static final String KIND = "gitea, portainer or proxy-manager";

    private final ServerDesk desk;
    private final Messages messages;

    ServerController(ServerDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/api/app/servers")
    @Operation(
            summary = "The servers' settings",
            description = "Administrators only. All three, also those that nobody entered yet; never a secret.")
    Mono<List<ServerRequests.Answer>> list() {
        return desk.list();
    }

    @PutMapping("/api/app/servers/{kind}")
    @Operation(
            summary = "Enter a server's settings",
            description =
                    "Administrators only. Replaces them all; an absent secret stays as it is, unless the address, the"
                            + " fingerprint or the kind of secret changes: then it must be given again. Encrypted at rest.")
    @ApiResponse(responseCode = "404", description = "There is no such kind of server")
    Mono<ServerRequests.Answer> put(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Parameter(description = KIND, example = "gitea") @PathVariable String kind,
            @Valid @RequestBody ServerRequests.Put request) {
        return desk.put(caller, kind, request);
    }

    @PostMapping("/api/app/servers/{kind}/test")
    @Operation(
            summary = "Try a server with its settings",
            description =
                    "Administrators only. Connects, logs in and looks for what the settings name; changes nothing there."
                            + " What is wrong is in the answer.")
    @ApiResponse(responseCode = "404", description = "There is no such kind of server")
    Mono<ServerRequests.Tested> test(
            @Parameter(description = KIND, example = "gitea") @PathVariable String kind,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return desk.test(kind, messages.locale(request.getHeaders()));
    }
}
