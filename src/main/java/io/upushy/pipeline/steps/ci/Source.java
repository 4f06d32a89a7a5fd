package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Folders;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.release.AppManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What checkout leaves. Whoever wrote it is not trusted: no link in it leads a step out of it. */
final class Source {

    private static final String FOLDER = "source";
    private static final String PACKAGE = "package.json";

    /** Where uni-app projects have their manifest: those made on the command line, and those of HBuilderX. */
    private static final List<String> MANIFESTS = List.of("src/manifest.json", "manifest.json");

    private static final long LONGEST = 1 << 20; // bytes of a JSON file that people write

    private final Path root;

    Source(StepContext context) {
        this.root = context.workspace().toAbsolutePath().normalize().resolve(FOLDER);
    }

    /** Where it really is. A build may have put a link in its place. */
    private Path real() throws IOException {
        if (Files.isSymbolicLink(root)) {
            throw StepFailure.lasting("pipeline.step.source.outside", FOLDER);
        }
        return root.toRealPath();
    }

    Path root() {
        return root;
    }

    /** Empties it. */
    void clear() throws IOException {
        Folders.delete(root);
        Files.createDirectories(root);
    }

    /**
     * A folder of it.
     *
     * @param name relative; null: all of it
     * @throws StepFailure when there is no such folder, or it is outside
     */
    Path folder(@Nullable String name) throws IOException {
        var folder = root.resolve(name == null ? "" : name).normalize();
        if (!folder.startsWith(root)) {
            throw StepFailure.lasting("pipeline.step.source.outside", String.valueOf(name));
        }
        if (!Files.isDirectory(folder)) {
            throw StepFailure.lasting("pipeline.step.source.noFolder", root.relativize(folder));
        }
        if (!folder.toRealPath().startsWith(real())) {
            throw StepFailure.lasting("pipeline.step.source.outside", String.valueOf(name));
        }
        return folder;
    }

    /** The manifest of the uni-app in a folder, if there is one. */
    Optional<AppManifest> app(@Nullable String name) throws IOException {
        var folder = folder(name);
        for (var manifest : MANIFESTS) {
            var file = folder.resolve(manifest);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(AppManifest.read(text(file)).orElseThrow(() -> unreadable(file)));
            }
        }
        return Optional.empty();
    }

    /** The names of the scripts in a folder's package.json. */
    Set<String> scripts(@Nullable String name) throws IOException {
        var file = folder(name).resolve(PACKAGE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw StepFailure.lasting("pipeline.step.source.noPackage", root.relativize(file));
        }
        try {
            return new TreeSet<>(
                    JsonMapper.shared().readTree(text(file)).path("scripts").propertyNames());
        } catch (JacksonException broken) {
            throw unreadable(file);
        }
    }

    /** What package.json says its package manager is, such as {@code pnpm@9.1.0}; {@code ""} when it says nothing. */
    String packageManager(@Nullable String name) throws IOException {
        var file = folder(name).resolve(PACKAGE);
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? JsonMapper.shared()
                            .readTree(text(file))
                            .path("packageManager")
                            .asString("")
                    : "";
        } catch (JacksonException broken) {
            throw unreadable(file);
        }
    }

    boolean has(@Nullable String name, String file) throws IOException {
        return Files.isRegularFile(folder(name).resolve(file));
    }

    private byte[] text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(real()) || Files.size(file) > LONGEST) {
            throw unreadable(file);
        }
        return Files.readAllBytes(file);
    }

    private StepFailure unreadable(Path file) {
        return StepFailure.lasting("pipeline.step.source.unreadable", root.relativize(file));
    }
}
