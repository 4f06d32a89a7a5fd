package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One attempt to log in. */
record LoginLogEntry(
        long id,
        String username,
        @Schema(example = "203.0.113.7") String ipaddr,
        String loginLocation,
        @Schema(example = "Chrome 130") String browser,
        @Schema(example = "Windows") String os,
        @Schema(
                        description = "1 succeeded, 0 failed",
                        allowableValues = {"0", "1"})
                String status,
        @Schema(description = "What came of it, in the language of Accept-Language", example = "Logged in") String msg,
        Instant loginTime) {

    LoginLogEntry withMsg(String text) {
        return new LoginLogEntry(id, username, ipaddr, loginLocation, browser, os, status, text, loginTime);
    }
}
