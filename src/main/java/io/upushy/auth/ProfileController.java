package io.upushy.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/user")
@Tag(name = "Accounts")
class ProfileController {

    record ProfileChange(
            @Schema(description = "Empty removes it; absent keeps it", example = "Ada") @Size(max = 255) @Nullable
                    String nickname,
            @Schema(description = "Empty removes it; absent keeps it", example = "ada@example.com")
                    @Email
                    @Size(max = 320)
                    @Nullable
                    String email) {}

    record PasswordChange(
            @NotEmpty @Size(max = 1024) String oldPassword, @NotNull @Size(min = 8, max = 128) String newPassword) {}

    private final Profiles profiles;

    ProfileController(Profiles profiles) {
        this.profiles = profiles;
    }

    @Operation(summary = "The caller's account")
    @GetMapping("/profile")
    Mono<Profile> profile(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return profiles.of(caller.userId());
    }

    @Operation(summary = "Change the caller's nickname or e-mail address")
    @PutMapping("/profile")
    Mono<Profile> change(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller, @Valid @RequestBody ProfileChange body) {
        return profiles.change(caller.userId(), body.nickname(), body.email());
    }

    @Operation(
            summary = "Change the caller's password",
            description = "Ends all logins of the caller, this one included.")
    @ApiResponse(responseCode = "400", description = "The old password is wrong")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords")
    @PutMapping("/password")
    Mono<Void> changePassword(
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller, @Valid @RequestBody PasswordChange body) {
        return profiles.changePassword(caller.userId(), body.oldPassword(), body.newPassword());
    }
}
