package io.upushy.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.ApiToken;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import io.upushy.web.IdRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(
        name = "API tokens",
        description = "Tokens that let CI jobs manage the releases of one project, or start its pipelines")
class TokenController {

    private final TokenService tokens;

    TokenController(TokenService tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/api/project/tokens")
    @Operation(
            summary = "API tokens of a project",
            description = "Owners see all, maintainers their own; never the secret.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<List<ApiToken>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String projectId) {
        return tokens.list(caller, projectId);
    }

    @PostMapping("/api/project/token")
    @Operation(
            summary = "Make an API token",
            description = "The secret is told this once. The token acts in the caller's name, on this project only.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<ApiToken.Created> create(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody CreateToken request) {
        return tokens.create(caller, request);
    }

    @DeleteMapping("/api/project/token")
    @Operation(summary = "Revoke an API token", description = "It stops working at once.")
    @ApiResponse(responseCode = "404", description = "There is no such token")
    Mono<Affected> revoke(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody IdRequest request) {
        return tokens.revoke(caller, request.id());
    }
}
