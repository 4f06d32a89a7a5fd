package io.upushy.hosting.portainer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container of a project, as Docker tells of it.
 *
 * @param name without the slash Docker puts before it
 * @param service its name in the compose file, empty when it has none
 * @param state {@code created}, {@code running}, {@code paused}, {@code restarting}, {@code removing}, {@code exited} or
 *     {@code dead}
 * @param status the same for people, such as {@code Up 3 minutes (healthy)}
 * @param health {@code starting}, {@code healthy} or {@code unhealthy}; null without a health check
 * @param exitCode of the last run; 0 while it runs
 * @param env what it was started with, secrets included
 */
public record Container(
        String id,
        String name,
        String service,
        String image,
        String state,
        String status,
        @Nullable String health,
        int exitCode,
        Map<String, String> labels,
        List<Port> ports,
        Map<String, String> env,
        Instant createdAt) {

    /**
     * A port of a container.
     *
     * @param published on the host; null when it is not
     * @param protocol {@code tcp}, {@code udp} or {@code sctp}
     */
    public record Port(int inside, @Nullable Integer published, String protocol) {}

    public boolean isRunning() {
        return state.equals("running");
    }

    @Override
    public String toString() {
        return "Container[" + name + ", " + state + "]"; // the environment is secret
    }
}
