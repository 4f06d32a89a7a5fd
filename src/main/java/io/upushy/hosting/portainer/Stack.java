package io.upushy.hosting.portainer;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stack as Portainer tells of it.
 *
 * @param name also the name of its project in Docker Compose
 * @param env what the compose file is filled with, in Portainer's order
 * @param gitUrl where its compose file comes from; null for a stack that was not made from a repository
 */
public record Stack(
        long id, String name, Status status, Map<String, String> env, Instant createdAt, @Nullable String gitUrl) {

    /** What Portainer was last told to do with it; its containers tell more. */
    public enum Status {
        ACTIVE,
        INACTIVE
    }

    @Override
    public String toString() {
        return "Stack[" + id + ", " + name + ", " + status + "]"; // the environment may hold secrets
    }
}
