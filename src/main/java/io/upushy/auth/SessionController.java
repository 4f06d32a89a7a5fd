package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.Affected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/user/sessions")
@Tag(name = "Accounts")
class SessionController {

    record SessionEnd(@Schema(description = "As the list names it") @NotNull @Size(max = 36) String session) {}

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @Operation(summary = "The caller's logins", description = "Those that have not ended, the newest first.")
    @GetMapping
    Mono<List<SessionAnswer>> list(@AuthenticationPrincipal @Parameter(hidden = true) Caller caller) {
        return sessions.of(caller);
    }

    @Operation(summary = "End one of the caller's logins", description = "Takes effect at once.")
    @ApiResponse(responseCode = "404", description = "The caller has no such login")
    @DeleteMapping
    Mono<Affected> end(
            @AuthenticationPrincipal @Parameter(hidden = true) Caller caller, @Valid @RequestBody SessionEnd body) {
        return sessions.end(caller, body.session());
    }
}
