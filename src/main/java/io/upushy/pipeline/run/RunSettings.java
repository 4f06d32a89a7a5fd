package io.upushy.pipeline.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs are worked on; {@code env.example.yaml} explains each key.
 *
 * @param serverRole whether this instance answers requests, works on runs, or both
 * @param pipelineWorkers how many runs this instance works on at once
 * @param pipelineProjectRuns how many runs of one project are worked on at once, on all instances together
 * @param pipelineLeaseSeconds after how long a run is taken over from a worker that is not heard of
 * @param dataDir where the runs' folders lie
 */
@Validated
@ConfigurationProperties
record RunSettings(
        @DefaultValue("all") ServerRole serverRole,
        @DefaultValue("2") @Min(1) @Max(100) int pipelineWorkers,
        @DefaultValue("4") @Min(1) @Max(1000) int pipelineProjectRuns,
        @DefaultValue("30") @Min(2) @Max(600) int pipelineLeaseSeconds,
        @DefaultValue("./data") Path dataDir) {

    enum ServerRole {
        ALL,
        /** Answers requests and never works on a run. */
        WEB,
        /** Works on runs; of requests it answers only those about its health and metrics. */
        WORKER
    }

    Duration lease() {
        return Duration.ofSeconds(pipelineLeaseSeconds);
    }

    boolean isWorker() {
        return serverRole != ServerRole.WEB;
    }

    Path workspaces() {
        return dataDir.toAbsolutePath().normalize().resolve("pipeline");
    }
}
