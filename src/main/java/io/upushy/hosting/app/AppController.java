package io.upushy.hosting.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.hosting.app.AppAnswers.Detail;
import io.upushy.hosting.app.AppAnswers.Environment;
import io.upushy.hosting.app.AppAnswers.Link;
import io.upushy.hosting.app.AppAnswers.Listing;
import io.upushy.hosting.app.InstallRequests.Begun;
import io.upushy.web.Messages;
import io.upushy.web.PageQuery;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Hosted apps", description = "Installed from a library, whole or not at all. For administrators")
@ApiResponse(responseCode = "404", description = "There is no such app")
class AppController {

    private static final String BUSY = "Another change of the app goes on";

    private final AppListing listing;
    private final AppActions actions;
    private final Messages messages;

    AppController(AppListing listing, AppActions actions, Messages messages) {
        this.listing = listing;
        this.actions = actions;
        this.messages = messages;
    }

    @GetMapping("/api/app/apps")
    @Operation(
            summary = "The hosted apps",
            description =
                    "By id, with Portainer's other stacks. What a server that does not answer would tell is missing.")
    Mono<Listing> list(@Valid @ParameterObject PageQuery page, @Parameter(hidden = true) ServerHttpRequest request) {
        return listing.list(page, locale(request));
    }

    @GetMapping("/api/app/apps/{id}")
    @Operation(summary = "A hosted app", description = "What a server that does not answer would tell is missing.")
    Mono<Detail> get(@PathVariable String id, @Parameter(hidden = true) ServerHttpRequest request) {
        return listing.get(id, locale(request));
    }

    @GetMapping("/api/app/apps/{id}/env")
    @Operation(summary = "The environment of an app's main container", description = "Secrets included.")
    @ApiResponse(responseCode = "409", description = "It has no container now")
    @ApiResponse(responseCode = "503", description = "Portainer does not answer")
    Mono<Environment> environment(@PathVariable String id, @Parameter(hidden = true) ServerHttpRequest request) {
        return listing.environment(id, locale(request));
    }

    @GetMapping("/api/app/apps/{id}/repository")
    @Operation(
            summary = "Where an app is modified",
            description = "The page of its repository; what is committed there takes effect with a redeployment.")
    @ApiResponse(responseCode = "503", description = "Gitea does not answer")
    Mono<Link> repository(@PathVariable String id, @Parameter(hidden = true) ServerHttpRequest request) {
        return listing.repository(id, locale(request));
    }

    @PostMapping("/api/app/apps/{id}/start")
    @Operation(summary = "Start an app", description = "Makes the containers of one that was stopped.")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> start(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return actions.change(caller, id, Change.START);
    }

    @PostMapping("/api/app/apps/{id}/stop")
    @Operation(summary = "Stop an app", description = "Removes its containers; its data stays.")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> stop(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return actions.change(caller, id, Change.STOP);
    }

    @PostMapping("/api/app/apps/{id}/restart")
    @Operation(summary = "Restart an app", description = "Stops and starts it.")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> restart(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return actions.change(caller, id, Change.RESTART);
    }

    @PostMapping("/api/app/apps/{id}/redeploy")
    @Operation(summary = "Redeploy an app", description = "With its repository as it is now and newly pulled images.")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> redeploy(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return actions.change(caller, id, Change.REDEPLOY);
    }

    @DeleteMapping("/api/app/apps/{id}")
    @Operation(
            summary = "Uninstall an app",
            description =
                    "Its repository, then its proxy hosts, then its stack. One that fails on the way goes on with retry.")
    @ApiResponse(responseCode = "409", description = BUSY)
    Mono<Begun> uninstall(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Parameter(description = "Whether its volumes go, too: all its data") @RequestParam(defaultValue = "false")
                    boolean volumes) {
        return actions.uninstall(caller, id, volumes);
    }

    @PostMapping("/api/app/apps/{id}/retry")
    @Operation(
            summary = "Try again what failed",
            description = "Goes on with an uninstallation, or takes back what another change left behind.")
    @ApiResponse(responseCode = "409", description = "Nothing has failed that way, or another change goes on")
    Mono<Begun> retry(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return actions.retry(caller, id);
    }

    private Locale locale(ServerHttpRequest request) {
        return messages.locale(request.getHeaders());
    }
}
