package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a release on the devices that reported; each device counts once for each event. */
record ReleaseStats(
        String sourceId,
        @Schema(description = "Devices that downloaded it", example = "1000") long downloaded,
        @Schema(description = "Devices that installed it", example = "980") long installed,
        @Schema(description = "Devices on which it failed", example = "20") long failed,
        @Schema(description = "Devices that have run it", example = "970") long launched,
        @Schema(description = "installed / (installed + failed); null when nothing was reported", example = "0.98")
                @Nullable
                Double successRate,
        @Schema(description = "The 20 most frequent reasons") List<Failure> failures) {

    /** Devices on which it failed for one reason. */
    @Schema(name = "ReleaseFailure")
    record Failure(@Schema(description = "As the devices report it", example = "1205") String code, long devices) {}

    /** @param counts downloaded, installed, failed, launched */
    static ReleaseStats of(String sourceId, long[] counts, List<Failure> failures) {
        var ended = counts[1] + counts[2];
        var rate = ended == 0 ? null : (double) counts[1] / ended;
        return new ReleaseStats(sourceId, counts[0], counts[1], counts[2], counts[3], rate, failures);
    }
}
