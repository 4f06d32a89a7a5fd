package io.upushy.hosting.portainer;

import io.upushy.hosting.server.GitLogin;
import java.util.Map;

/**
 * A stack to make of a repository's {@code main} branch.
 *
 * @param name also the project's name in Docker Compose: lower case letters, digits, - and _
 * @param cloneUrl over HTTP
 * @param composeFile its path in the repository
 */
public record NewStack(String name, String cloneUrl, GitLogin gitLogin, Map<String, String> env, String composeFile) {

    @Override
    public String toString() {
        return "NewStack[" + name + ", " + cloneUrl + "]"; // the environment may hold secrets
    }
}
