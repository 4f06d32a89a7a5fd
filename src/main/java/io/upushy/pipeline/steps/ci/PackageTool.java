package io.upushy.pipeline.steps.ci;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The programs that may install and build; what they are called with is put together here and nowhere else. */
enum PackageTool {
    @JsonProperty("npm")
    NPM(List.of("package-lock.json", "npm-shrinkwrap.json")),
    @JsonProperty("cnpm")
    CNPM(List.of()),
    @JsonProperty("pnpm")
    PNPM(List.of("pnpm-lock.yaml")),
    @JsonProperty("yarn")
    YARN(List.of("yarn.lock"));

    /** An option, with or without its value in the same word: nothing that could name a package or a file by itself. */
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z0-9][A-Za-z0-9._-]*(=[^\\p{Cntrl}]*)?");

    private final List<String> lockfiles;

    PackageTool(List<String> lockfiles) {
        this.lockfiles = lockfiles;
    }

    /** The one that is named, whose lockfile there is, or that package.json asks for; npm when nothing tells. */
    static PackageTool of(@Nullable PackageTool named, Source source, @Nullable String folder) throws IOException {
        if (named != null) {
            return named;
        }
        for (var manager : values()) {
            if (manager.hasLockfile(source, folder)) {
                return manager;
            }
        }
        var asked = source.packageManager(folder);
        for (var manager : values()) {
            if (asked.startsWith(manager.program() + "@")) {
                return manager;
            }
        }
        return NPM;
    }

    String program() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasLockfile(Source source, @Nullable String folder) throws IOException {
        for (var lockfile : lockfiles) {
            if (source.has(folder, lockfile)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Installs dependencies.
     *
     * @param exactly what the lockfile says, and nothing else
     */
    List<String> install(boolean exactly, boolean berry, List<String> options) {
        var argv = new ArrayList<String>();
        argv.add(program());
        switch (this) {
            case NPM, CNPM -> argv.add(exactly ? "ci" : "install");
            case PNPM -> argv.addAll(List.of("install", exactly ? "--frozen-lockfile" : "--no-frozen-lockfile"));
            case YARN -> {
                argv.add("install");
                if (exactly) {
                    argv.add(berry ? "--immutable" : "--frozen-lockfile");
                }
            }
        }
        argv.addAll(requireOptions(options));
        return argv;
    }

    /** Runs a script of package.json. */
    List<String> run(String script, List<String> options) {
        var argv = new ArrayList<>(List.of(program(), "run", script));
        if (!options.isEmpty()) {
            if (this == NPM || this == CNPM) {
                argv.add("--"); // what follows is the script's
            }
            argv.addAll(requireOptions(options));
        }
        return argv;
    }

    private static List<String> requireOptions(List<String> options) {
        for (var option : options) {
            if (!OPTION.matcher(option).matches()) {
                throw StepFailure.lasting("pipeline.step.command.option", option.replaceAll("\\p{Cntrl}", "?"));
            }
        }
        return options;
    }
}
