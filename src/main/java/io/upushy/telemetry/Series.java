package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * Figures over time, one point for each hour or day, those without anything included.
 *
 * @param <T> what a point tells
 */
record Series<T>(
        @Schema(
                        description = "How long each point is",
                        allowableValues = {"hour", "day"})
                String by,
        List<T> points) {

    @Schema(name = "ChecksPoint")
    record Checks(
            @Schema(description = "When the hour or day begins, UTC") Instant time,
            @Schema(description = "Answered update checks", example = "1200") long checks) {}

    @Schema(name = "ActivePoint")
    record Active(
            @Schema(description = "When the hour or day begins, UTC") Instant time,
            @Schema(description = "Devices that checked, each once", example = "900") long activeDevices,
            @Schema(description = "Devices that checked for the first time ever", example = "25") long newDevices) {}

    @Schema(name = "OffersPoint")
    record Offers(
            @Schema(description = "When the hour or day begins, UTC") Instant time,
            @Schema(description = "Answered update checks", example = "1200") long checks,
            @Schema(description = "Those that offered something newer than the device ran", example = "340")
                    long offers) {}

    @Schema(name = "LoginsPoint")
    record Logins(
            @Schema(description = "When the hour or day begins, UTC") Instant time,
            @Schema(example = "12") long succeeded,
            @Schema(example = "1") long failed) {}
}
