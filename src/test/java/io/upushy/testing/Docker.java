package io.upushy.testing;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Docker engine that tests use, called with its own command: that of DOCKER_HOST, or of this machine. */
public final class Docker {

    private Docker() {}

    /** A test that needs an engine; skipped, which is said loudly, where none answers. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Condition.class)
    public @interface Test {}

    public static String host() {
        var set = System.getenv("DOCKER_HOST");
        return set == null || set.isBlank() ? "unix:///var/run/docker.sock" : set;
    }

    /** What {@code docker} answers; fails when that fails. */
    public static String call(String... arguments) {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** What {@code docker-compose} answers in a folder; fails when that fails. */
    public static String compose(Path folder, String... arguments) {
        var command = new ArrayList<>(List.of(
                "docker-compose", "--project-directory", folder.toString(), "-f", folder + "/docker-compose.yml"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Makes an image of this machine's nginx and busybox. */
    public static void importNginx(String image) {
        importFrom("src/test/resources/nginx-image.sh", image);
    }

    /** Makes an image of this machine's Node, npm and shell. */
    public static void importNode(String image) {
        importFrom("src/test/resources/docker-image.sh", image);
    }

    private static void importFrom(String script, String image) {
        var folder = Scratch.folder("image").resolve("root");
        run(List.of("bash", script, folder.toString(), image));
        org.springframework.util.FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static String run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DOCKER_HOST", host());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + output);
            }
            return output.strip();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try {
                call("version", "--format", "{{.Server.Version}}");
                return ConditionEvaluationResult.enabled("an engine answers");
            } catch (IllegalStateException absent) {
                System.err.printf(
                        "%n*** SKIPPED: %s. No Docker engine answers at %s; set DOCKER_HOST to test with one.%n%n",
                        context.getDisplayName(), host());
                return ConditionEvaluationResult.disabled("No Docker engine answers at " + host());
            }
        }
    }
}
