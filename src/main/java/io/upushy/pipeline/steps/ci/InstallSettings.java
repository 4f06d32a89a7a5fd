package io.upushy.pipeline.steps.ci;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Installs what package.json asks for.
 *
 * @param tool the package manager; left out: the one whose lockfile there is
 * @param command {@code ci} for exactly the lockfile, {@code install} otherwise; left out: ci when there is a lockfile
 * @param args options, such as {@code --legacy-peer-deps}
 * @param folder where package.json is, relative to the source
 * @param env added to the environment
 * @param image of the container, where there is one
 */
record InstallSettings(
        @Nullable PackageTool tool,
        @Nullable Command command,
        @Size(max = 50) @Nullable List<String> args,
        @Size(max = 500) @Nullable String folder,
        @Size(max = 100) @Nullable Map<String, String> env,
        @Size(max = 300) @Nullable String image) {

    /** How dependencies are installed. */
    enum Command {
        @JsonProperty("ci")
        CI,
        @JsonProperty("install")
        INSTALL
    }
}
