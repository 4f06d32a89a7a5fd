package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Accepts what any older server let people register with. */
record LoginRequest(
        @Schema(example = "ada") @NotBlank @Size(max = 50) String username,
        @NotEmpty @Size(max = 1024) String password,
        @Schema(description = "The captcha's four characters, in either case; ignored when captchas are off") @Nullable
                String imgCaptcha,
        @Schema(description = "The captcha's uuid; ignored when captchas are off") @Nullable String loginCaptchaKey) {

    @Override
    public String toString() {
        return "login of " + username;
    }
}
