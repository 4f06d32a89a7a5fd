package io.upushy.pipeline.steps.ci.command;

import io.upushy.pipeline.StepContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package manager's command in a run's workspace.
 *
 * @param argv the package manager and its arguments; there is no shell
 * @param directory below the workspace
 * @param environment what the definition adds, secrets included
 * @param image of the container, null for the default
 */
public record Job(
        StepContext context,
        List<String> argv,
        Path directory,
        Map<String, String> environment,
        @Nullable String image) {

    /** All of the workspace that the command is meant to see. */
    Path source() {
        return context.workspace().resolve("source");
    }

    String tool() {
        return argv.get(0);
    }

    /** Where the package manager is told to keep its downloads, and to be quiet about itself. */
    Map<String, String> variables(String home, String cache) {
        var variables = new HashMap<>(Map.of(
                "HOME", home,
                "CI", "true",
                "npm_config_cache", cache,
                "YARN_CACHE_FOLDER", cache,
                "npm_config_update_notifier", "false",
                "npm_config_fund", "false",
                "npm_config_audit", "false"));
        if (tool().equals("pnpm")) { // npm warns of it
            variables.put("npm_config_store_dir", cache + "/store");
        }
        return variables;
    }
}
