package io.upushy.pipeline.steps.ci;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a script of package.json.
 *
 * @param script its name; left out: {@code build:app} if there is one, {@code build} otherwise
 * @param tool the package manager; left out: the one whose lockfile there is
 * @param args options for the script, such as {@code --mode=production}
 * @param folder where package.json is, relative to the source
 * @param env added to the environment
 * @param image of the container, where there is one
 */
record BuildSettings(
        @Size(max = 200) @Nullable String script,
        @Nullable PackageTool tool,
        @Size(max = 50) @Nullable List<String> args,
        @Size(max = 500) @Nullable String folder,
        @Size(max = 100) @Nullable Map<String, String> env,
        @Size(max = 300) @Nullable String image) {}
