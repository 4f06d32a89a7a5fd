package io.upushy.pipeline.steps.ci.command;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.Ulimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the containers that jobs run in. */
@Component
class Containers {

    private static final String WORKSPACE = "/workspace";
    private static final String CACHE = "/cache";
    private static final long NANOS = 1_000_000_000;

    private final DockerEngine engine;
    private final ServerMark server;
    private final DependencyCaches caches;
    private final CommandSettings settings;

    Containers(DockerEngine engine, ServerMark server, DependencyCaches caches, CommandSettings settings) {
        this.engine = engine;
        this.server = server;
        this.caches = caches;
        this.settings = settings;
    }

    /** A container that was not started yet; its id. */
    String create(Job job, String image, Path home) throws IOException {
        server.usesContainers();
        var workspace = job.context().workspace();
        var run = job.context().run();
        return engine.client()
                .createContainerCmd(image)
                .withEntrypoint(job.tool())
                .withCmd(job.argv().subList(1, job.argv().size()))
                .withWorkingDir(inside(workspace, job.directory()))
                .withUser(ownerOf(workspace))
                .withEnv(environment(job, inside(workspace, home)))
                .withLabels(Map.of(
                        DockerEngine.SERVER_LABEL, server.own(),
                        DockerEngine.RUN_LABEL, run.id(),
                        DockerEngine.PROJECT_LABEL, run.projectId()))
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withHostConfig(host(List.of(
                        mount(job.source(), inside(workspace, job.source())),
                        mount(home, inside(workspace, home)),
                        mount(caches.folder(run.projectId(), job.tool()), CACHE))))
                .exec()
                .getId();
    }

    private HostConfig host(List<Mount> mounts) {
        var host = HostConfig.newHostConfig()
                .withMounts(mounts)
                .withMemory(settings.memoryBytes())
                .withMemorySwap(settings.memoryBytes()) // both together: as much as memory, so no swap
                .withNanoCPUs(nanoCpus())
                .withPidsLimit((long) settings.pipelineBuildPids())
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges"))
                .withUlimits(List.of(
                        new Ulimit("core", 0L, 0L),
                        new Ulimit("fsize", settings.fileSizeBytes(), settings.fileSizeBytes())))
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE)); // the run's log is the one record
        var network = settings.pipelineDockerNetwork();
        return network == null ? host : host.withNetworkMode(network);
    }

    /** The engine refuses to promise more processors than it has. */
    private long nanoCpus() {
        var there = engine.client().infoCmd().exec().getNCPU();
        return NANOS * Math.min(settings.pipelineBuildCpus(), there == null ? 1 : there);
    }

    private Mount mount(Path folder, String target) {
        return new Mount()
                .withType(MountType.BIND)
                .withSource(engine.path(folder))
                .withTarget(target);
    }

    private static List<String> environment(Job job, String home) {
        var variables = new HashMap<>(job.environment());
        variables.putAll(job.variables(home, CACHE));
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
    }

    private static String inside(Path workspace, Path folder) {
        return WORKSPACE + "/" + workspace.relativize(folder);
    }

    private static String ownerOf(Path workspace) throws IOException {
        return Files.getAttribute(workspace, "unix:uid") + ":" + Files.getAttribute(workspace, "unix:gid");
    }
}
