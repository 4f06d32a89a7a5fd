package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.ClientAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/user")
@Tag(name = "Accounts")
class LoginController {

    record RefreshRequest(@NotBlank @Size(max = 2048) String refreshToken) {}

    private final Login login;
    private final Sessions sessions;
    private final Captchas captchas;
    private final ClientAddress addresses;

    LoginController(Login login, Sessions sessions, Captchas captchas, ClientAddress addresses) {
        this.login = login;
        this.sessions = sessions;
        this.captchas = captchas;
        this.addresses = addresses;
    }

    @Operation(summary = "Captcha for logging in", description = "Valid for 60 seconds and one attempt.")
    @GetMapping("/login/captcha")
    Mono<Captcha> loginCaptcha() {
        return captchas.create();
    }

    @Operation(summary = "Log in")
    @ApiResponse(responseCode = "401", description = "Unknown user or wrong password")
    @ApiResponse(responseCode = "403", description = "The account is disabled")
    @ApiResponse(responseCode = "429", description = "Too many attempts; Retry-After says when to come back")
    @PostMapping("/login")
    Mono<LoggedIn> login(@Valid @RequestBody LoginRequest body, ServerHttpRequest request) {
        return login.login(body, Client.of(request, addresses));
    }

    @Operation(
            summary = "New access token",
            description = "For clients that keep their refresh token; others use /api/user/refresh.")
    @ApiResponse(responseCode = "401", description = "The login has ended")
    @PostMapping("/token")
    Mono<String> token(@Valid @RequestBody RefreshRequest body) {
        return sessions.access(body.refreshToken());
    }

    @Operation(
            summary = "New access token and refresh token",
            description = "The given refresh token is spent: it works for 30 more seconds, with the same result."
                    + " Used later, it ends the login.")
    @ApiResponse(responseCode = "401", description = "The login has ended")
    @PostMapping("/refresh")
    Mono<Tokens> refresh(@Valid @RequestBody RefreshRequest body) {
        return sessions.refresh(body.refreshToken());
    }

    @Operation(summary = "Log out", description = "Ends this login: its access token and refresh token stop working.")
    @PostMapping("/logout")
    Mono<Void> logout(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return sessions.close(Objects.requireNonNull(caller.sessionId()));
    }
}
