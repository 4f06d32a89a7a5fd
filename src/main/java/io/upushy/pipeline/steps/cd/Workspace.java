package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds what settings name in a run's workspace, and nothing outside it. */
final class Workspace {

    private static final String SOURCE = "source";
    private static final int MOST_FILES = 50_000;

    private Workspace() {}

    /**
     * A file or folder.
     *
     * @param name relative to the workspace, or to the checked out source in it
     */
    static Path find(StepContext context, String name) throws IOException {
        var workspace = context.workspace().toRealPath();
        for (var folder : List.of(workspace, workspace.resolve(SOURCE))) {
            var found = folder.resolve(name).normalize();
            if (found.startsWith(workspace) && Files.exists(found)) {
                return inside(workspace, found, name);
            }
        }
        throw StepFailure.lasting("pipeline.step.cd.missing", name);
    }

    /** A link that the build made may lead anywhere. */
    private static Path inside(Path workspace, Path found, String name) throws IOException {
        var real = found.toRealPath();
        if (!real.startsWith(workspace)) {
            throw StepFailure.lasting("pipeline.step.cd.outside", name);
        }
        return real;
    }

    /** The files of a folder and of those in it, in the order of their names; links are refused. */
    static List<Path> filesOf(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            var files = found.filter(path -> !Files.isDirectory(path))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw StepFailure.lasting("pipeline.step.cd.tooMany", folder.getFileName(), MOST_FILES);
            }
            for (var file : files) {
                requirePlain(folder, file);
            }
            return files;
        }
    }

    private static void requirePlain(Path folder, Path file) {
        if (Files.isSymbolicLink(file) || !Files.isRegularFile(file)) {
            throw StepFailure.lasting("pipeline.step.cd.notPlain", folder.relativize(file));
        }
    }

    /** A path below a folder as the store and other machines write it. */
    static String nameIn(Path folder, Path file) {
        var name = new StringBuilder();
        folder.relativize(file)
                .forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return name.toString();
    }
}
