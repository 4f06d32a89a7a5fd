package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.upushy.web.ClientAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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

    record RegisterRequest(
            @Schema(description = "Letters, digits and . _ @ + -", example = "ada")
                    @NotNull
                    @Size(min = 3, max = 50)
                    @Pattern(regexp = UsersController.USERNAME)
                    String username,
            @NotNull @Size(min = 8, max = 128) String password,
            @Schema(example = "ada@example.com") @Email @Size(max = 320) @Nullable String email,
            @Schema(example = "Ada") @Size(max = 255) @Nullable String nickname,
            @Schema(description = "The captcha's four characters; ignored when captchas are off") @Nullable
                    String imgCaptcha,
            @Schema(description = "The captcha's uuid; ignored when captchas are off") @Nullable String imgCaptchaKey) {

        NewUser user() {
            return new NewUser(username, password, email, nickname);
        }
    }

    record RegistrationState(
            @Schema(description = "first: the next user becomes the administrator") Registration registration,
            @Schema(description = "Whether a captcha must be solved to register and to log in") boolean captcha) {}

    record RegistrationChoice(@Schema(description = "open or closed") @NotNull Registration registration) {}

    private final Accounts accounts;
    private final Captchas captchas;
    private final Attempts attempts;
    private final ClientAddress addresses;

    RegistrationController(Accounts accounts, Captchas captchas, Attempts attempts, ClientAddress addresses) {
        this.accounts = accounts;
        this.captchas = captchas;
        this.attempts = attempts;
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
        return attempts.registrationFrom(Client.of(request, addresses))
                .then(Mono.defer(() -> captchas.check(body.imgCaptchaKey(), body.imgCaptcha())))
                .then(Mono.defer(() -> accounts.register(body.user())));
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
