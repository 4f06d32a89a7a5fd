package io.upushy.auth;

import io.swagger.v3.oas.annotations.media.Schema;

/** A question only people answer easily. */
record Captcha(
        @Schema(description = "An svg element", example = "<svg …>…</svg>") String img,
        @Schema(description = "Sent back with the four characters seen", example = "0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f")
                String uuid) {}
