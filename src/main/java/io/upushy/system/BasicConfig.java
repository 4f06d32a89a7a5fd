package io.upushy.system;

import io.swagger.v3.oas.annotations.media.Schema;

record BasicConfig(
        @Schema(description = "The server's clock, milliseconds since 1970") long serviceTime,
        @Schema(description = "Where devices ask, relative to the server's address", example = "/api/update")
                String updateUrlSuffix) {}
