package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

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

    @Override
    public String toString() {
        return "registration of " + username;
    }
}
