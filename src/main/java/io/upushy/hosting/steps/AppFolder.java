package io.upushy.hosting.steps;

import io.upushy.hosting.gitea.NewFile;
import io.upushy.hosting.library.TemplateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of an app lie between the step that writes them and the one that commits them. */
final class AppFolder {

    private static final String NAME = "app";

    private AppFolder() {}

    static void write(Path workspace, List<TemplateFile> files) {
        var folder = workspace.resolve(NAME);
        try {
            for (var file : files) {
                var target = folder.resolve(file.path()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IllegalArgumentException(file.path());
                }
                Files.createDirectories(target.getParent());
                Files.write(target, file.content());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<NewFile> read(Path workspace) {
        var folder = workspace.resolve(NAME);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static NewFile read(Path folder, Path file) {
        try {
            return new NewFile(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
