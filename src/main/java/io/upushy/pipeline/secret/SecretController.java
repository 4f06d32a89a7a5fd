package io.upushy.pipeline.secret;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.auth.Caller;
import io.upushy.web.Affected;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Pipeline secrets", description = "What the steps of a project's pipelines need and nobody else sees")
class SecretController {

    private final SecretService secrets;

    SecretController(SecretService secrets) {
        this.secrets = secrets;
    }

    @GetMapping("/api/pipeline/secret")
    @Operation(summary = "The secrets of a project", description = "Owners only; names, never values.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    Mono<List<SecretAnswer>> list(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @RequestParam String projectId) {
        return secrets.list(caller, projectId);
    }

    @PutMapping("/api/pipeline/secret")
    @Operation(
            summary = "Set a secret",
            description = "Owners only. Makes it, or replaces its value; encrypted at rest and told to nobody again.")
    @ApiResponse(responseCode = "404", description = "There is no such project")
    @ApiResponse(responseCode = "409", description = "The project has as many as it may")
    Mono<Void> put(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody SecretRequests.Put request) {
        return secrets.put(caller, request);
    }

    @DeleteMapping("/api/pipeline/secret")
    @Operation(summary = "Remove a secret", description = "Owners only.")
    @ApiResponse(responseCode = "404", description = "The project has no such secret")
    Mono<Affected> delete(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller,
            @Valid @RequestBody SecretRequests.Delete request) {
        return secrets.delete(caller, request);
    }
}
