package io.upushy.pipeline.steps.ci.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the programs that steps run; {@code env.example.yaml} explains each key.
 *
 * @param pipelineExecutor where installs and builds run
 * @param pipelineProcessExecutor whether they may run as processes of this machine, as the server's own user
 * @param pipelineDockerHost where the Docker engine listens
 * @param pipelineDockerImage the image of steps that name none
 * @param pipelineDockerNetwork the network of containers, null for the engine's default
 * @param pipelineDockerDataDir where DATA_DIR is for the engine, null when it is the same
 * @param pipelineBuildMemory megabytes that a container has, or that each process may write to
 * @param pipelineBuildCpus processors that a container has
 * @param pipelineBuildPids processes and threads that a container may hold
 * @param pipelineBuildFileSize megabytes of the largest file that may be written
 * @param pipelineToolPath where git, npm and the others are looked for, null for the server's own PATH
 * @param pipelineEnvironment names of the server's environment variables that programs see, too
 * @param pipelineCacheDays after how long an unused dependency cache is deleted
 * @param serverRole what this instance does; {@code web} alone runs no programs
 * @param dataDir where caches and the records of running programs are
 */
@Validated
@ConfigurationProperties
record CommandSettings(
        @DefaultValue("auto") Choice pipelineExecutor,
        @DefaultValue("false") boolean pipelineProcessExecutor,
        @DefaultValue("unix:///var/run/docker.sock") String pipelineDockerHost,
        @DefaultValue("node:22-bookworm") String pipelineDockerImage,
        @Nullable String pipelineDockerNetwork,
        @Nullable Path pipelineDockerDataDir,
        @DefaultValue("4096") @Min(64) @Max(1_048_576) int pipelineBuildMemory,
        @DefaultValue("2") @Min(1) @Max(1024) int pipelineBuildCpus,
        @DefaultValue("512") @Min(16) @Max(1_000_000) int pipelineBuildPids,
        @DefaultValue("4096") @Min(1) @Max(1_048_576) int pipelineBuildFileSize,
        @Nullable String pipelineToolPath,
        @DefaultValue({}) List<String> pipelineEnvironment,
        @DefaultValue("30") @Min(0) @Max(3650) int pipelineCacheDays,
        @DefaultValue("all") String serverRole,
        @DefaultValue("./data") Path dataDir) {

    enum Choice {
        /** In a container when an engine answers, otherwise as a process when that is allowed. */
        AUTO,
        DOCKER,
        PROCESS
    }

    boolean isWorker() {
        return !serverRole.equalsIgnoreCase("web");
    }

    Path data() {
        return dataDir.toAbsolutePath().normalize();
    }

    /** What this module keeps on disk. */
    Path folder() {
        return data().resolve("programs");
    }

    long memoryBytes() {
        return (long) pipelineBuildMemory << 20;
    }

    long fileSizeBytes() {
        return (long) pipelineBuildFileSize << 20;
    }
}
