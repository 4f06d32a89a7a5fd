package io.upushy.system;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of this instance and of what it depends on. */
record SystemState(
        @Schema(example = "1.0.0") String version,
        @Schema(description = "When this instance started") Instant startedTime,
        @Schema(description = "Seconds since then") long uptime,
        @Schema(description = "Database, cache and storage") List<DependencyState> dependencies,
        @Schema(description = "Records on their way to the database, of each kind") List<TelemetryState> telemetry,
        @Schema(description = "CPU, memory, JVM and disks") SystemReport machine) {

    enum Status {
        @JsonProperty("up")
        UP,
        @JsonProperty("down")
        DOWN
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DependencyState(
            @Schema(description = "database, cache or storage", example = "database") String name,
            @Schema(description = "What it is and where") String kind,
            Status status,
            @Schema(description = "Milliseconds it took to answer, or to be given up") long latency,
            @Schema(description = "Why it is down") @Nullable String problem,
            @Schema(description = "What else there is to tell") Map<String, Object> details) {}

    record TelemetryState(
            @Schema(example = "update-log") String kind,
            @Schema(description = "Records waiting in memory") long buffered,
            @Schema(description = "Lost since the start because memory for them was full") long dropped,
            @Schema(description = "Lost since the start because the database cannot hold them") long refused,
            @Schema(description = "Batches in Redis that are not in the database yet; 0 without Redis")
                    long streamed) {}
}
