package io.upushy.pipeline.steps.ci.command;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import io.upushy.web.InvalidSetting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The Docker engine of PIPELINE_DOCKER_HOST. Blocking. */
@Component
class DockerEngine implements DisposableBean {

    static final String SERVER_LABEL = "io.upushy.server";
    static final String RUN_LABEL = "io.upushy.run";
    static final String PROJECT_LABEL = "io.upushy.project";

    private static final Logger log = LoggerFactory.getLogger(DockerEngine.class);

    private static final Set<String> SCHEMES = Set.of("unix", "tcp", "npipe");
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(60); // to create or remove a container on a busy machine
    private static final int CONNECTIONS = 200;

    private final CommandSettings settings;
    private @Nullable DockerClient quick;
    private @Nullable DockerClient patient;

    DockerEngine(CommandSettings settings) {
        this.settings = settings;
        var host = settings.pipelineDockerHost();
        if (!host.matches("[a-z]+://.+") || !SCHEMES.contains(host.substring(0, host.indexOf(':')))) {
            throw new InvalidSetting(
                    "PIPELINE_DOCKER_HOST", host, "an address such as unix:///var/run/docker.sock or tcp://host:2375");
        }
    }

    /** For calls that are answered at once. */
    synchronized DockerClient client() {
        if (quick == null) {
            quick = connect(ANSWER);
        }
        return quick;
    }

    /** For calls that last as long as a container runs or an image is pulled. */
    synchronized DockerClient patientClient() {
        if (patient == null) {
            patient = connect(null);
        }
        return patient;
    }

    private DockerClient connect(@Nullable Duration answer) {
        var http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(URI.create(settings.pipelineDockerHost()))
                .maxConnections(CONNECTIONS)
                .connectionTimeout(CONNECT)
                .responseTimeout(answer == null ? Duration.ZERO : answer)
                .build();
        // the environment's DOCKER_… variables and ~/.docker are another program's settings
        var configuration = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(settings.pipelineDockerHost())
                .withDockerTlsVerify(false)
                .withRegistryUsername(null)
                .build();
        return DockerClientImpl.getInstance(configuration, http);
    }

    /** Whether there is an engine. */
    boolean answers() {
        try {
            client().pingCmd().exec();
            return true;
        } catch (RuntimeException absent) {
            log.debug("No Docker engine answers at {}", settings.pipelineDockerHost(), absent);
            return false;
        }
    }

    /** A folder of this machine as the engine knows it. */
    String path(Path folder) {
        var other = settings.pipelineDockerDataDir();
        return other != null && folder.startsWith(settings.data())
                ? other.resolve(settings.data().relativize(folder)).toString()
                : folder.toString();
    }

    /** Removes the containers that a server has left; false when the engine does not answer, to be tried again. */
    boolean sweep(String server) {
        try {
            for (var container : containersOf(server)) {
                remove(container.getId());
                log.warn("Removed container {}, which a server left that was killed", container.getId());
            }
            return true;
        } catch (RuntimeException absent) {
            log.warn(
                    "No Docker engine answers at {}: containers of a killed server may still run",
                    settings.pipelineDockerHost());
            return false;
        }
    }

    private List<Container> containersOf(String server) {
        return client().listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(SERVER_LABEL, server))
                .exec();
    }

    /** Kills what runs in it and forgets it. */
    void remove(String container) {
        try {
            client().removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException gone) {
            log.debug("Container {} is gone already", container);
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (quick != null) {
            quick.close();
        }
        if (patient != null) {
            patient.close();
        }
    }
}
