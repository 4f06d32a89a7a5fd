package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.ClientAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/user")
@Tag(name = "Accounts", description = "Registration, login and the caller's own account")
class RegistrationController {

    record RegistrationState(
            @Schema(description = "first: the next user becomes the administrator") Registration registration,
            @Schema(description = "Whether a captcha must be solved to register and to log in") boolean captcha) {}

    record RegistrationChoice(@Schema(description = "open or closed") @NotNull Registration registration) {}

    private final Accounts accounts;
    private final SignUp signUp;
    private final Captchas captchas;
    private final ClientAddress addresses;

    RegistrationController(Accounts accounts, SignUp signUp, Captchas captchas, ClientAddress addresses) {
        this.accounts = accounts;
        this.signUp = signUp;
        this.captchas = captchas;
        this.addresses = addresses;
    }

    @Operation(
            summary = "Register",
            description = "The first user becomes the administrator, and registration closes until one opens it.")
    @ApiResponse(responseCode = "403", description = "Registration is closed")
    @ApiResponse(responseCode = "409", description = "The username is taken")
    @ApiResponse(responseCode = "429", description = "Too many attempts from this address")
    @PostMapping
    Mono<Void> register(@Valid @RequestBody RegisterRequest body, ServerHttpRequest request) {
        return signUp.register(body, Client.of(request, addresses));
    }

    @Operation(summary = "Captcha for registering", description = "Valid for 60 seconds and one attempt.")
    @GetMapping("/register/captcha")
    Mono<Captcha> registerCaptcha() {
        return captchas.create();
    }

    @Operation(summary = "Who may register, and whether captchas are on")
    @GetMapping("/registration")
    Mono<RegistrationState> registration() {
        return accounts.registration().map(state -> new RegistrationState(state, captchas.required()));
    }

    @Operation(summary = "Open or close registration", description = "Administrators only.")
    @ApiResponse(responseCode = "403", description = "Not an administrator")
    @PutMapping("/registration")
    Mono<RegistrationState> setRegistration(@Valid @RequestBody RegistrationChoice body) {
        return accounts.setRegistration(body.registration()).then(registration());
    }
}
