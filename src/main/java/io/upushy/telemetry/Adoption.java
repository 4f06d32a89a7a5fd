package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Which versions the active devices ran over time. A device counts for the version it was last seen with in each period. */
record Adoption(
        @Schema(
                        description = "How long each point is",
                        allowableValues = {"hour", "day"})
                String by,
        @Schema(description = "When the hours or days begin, UTC") List<Instant> times,
        @Schema(description = "The 20 most used versions of the whole range, the most used first")
                List<Version> versions,
        @Schema(description = "Active devices with any other version, for each of the times") long[] others) {

    /** One version over time. */
    @Schema(name = "AdoptionVersion")
    record Version(
            @Schema(example = "android") String platform,
            @Schema(example = "100") long nativeVersionCode,
            @Schema(example = "1.0.0") String nativeVersion,
            @Schema(example = "104") long wgtVersionCode,
            @Schema(example = "1.4.0") String wgtVersion,
            @Schema(description = "Active devices that ran it, for each of the times") long[] devices) {}
}
