package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a login is continued with. */
record Tokens(
        @Schema(description = "Access token, sent as Authorization: Bearer …") String token,
        @Schema(description = "Exchanged for the next pair before or after the access token has expired")
                String refreshToken) {}
