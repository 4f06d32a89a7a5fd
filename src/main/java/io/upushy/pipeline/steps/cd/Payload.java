package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of one deployment.
 *
 * @param size bytes of all of them
 */
record Payload(List<Item> items, long size, @Nullable ZipFile archive) implements AutoCloseable {

    private static final int MOST_FILES = 50_000;

    /**
     * One file.
     *
     * @param name its path in the release, with slashes
     * @param executable whether whoever runs it may
     */
    record Item(String name, boolean executable, Opening content) {}

    /** Opens a file's content. */
    interface Opening {
        InputStream open() throws IOException;
    }

    static Payload of(Ssh settings, StepContext context) throws IOException {
        var found = Workspace.find(context, settings.from());
        if (settings.unpacks()) {
            return ofArchive(found);
        }
        return Files.isDirectory(found)
                ? ofFolder(found)
                : ofFiles(Objects.requireNonNull(found.getParent()), List.of(found));
    }

    private static Payload ofFolder(Path folder) throws IOException {
        var files = Workspace.filesOf(folder);
        if (files.isEmpty()) {
            throw StepFailure.lasting("pipeline.step.upload.empty", folder.getFileName());
        }
        return ofFiles(folder, files);
    }

    private static Payload ofFiles(Path folder, List<Path> files) throws IOException {
        var items = new ArrayList<Item>();
        var size = 0L;
        for (var file : files) {
            items.add(new Item(
                    Workspace.nameIn(folder, file), Files.isExecutable(file), () -> Files.newInputStream(file)));
            size += Files.size(file);
        }
        return new Payload(items, size, null);
    }

    private static Payload ofArchive(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var items = new ArrayList<Item>();
            var size = 0L;
            for (ZipEntry entry : zip.stream().toList()) {
                requirePlain(entry.getName(), file);
                if (!entry.isDirectory()) {
                    items.add(new Item(entry.getName(), false, () -> zip.getInputStream(entry)));
                    size += Math.max(0, entry.getSize());
                }
            }
            requireSome(items, file);
            return new Payload(items, size, zip);
        } catch (RuntimeException refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static void requireSome(List<Item> items, Path file) {
        if (items.isEmpty()) {
            throw StepFailure.lasting("pipeline.step.upload.empty", file.getFileName());
        }
        if (items.size() > MOST_FILES) {
            throw StepFailure.lasting("pipeline.step.cd.tooMany", file.getFileName(), MOST_FILES);
        }
    }

    /** Names of an archive must stay in the folder they are unpacked to. */
    private static void requirePlain(String name, Path file) {
        var outside = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || Arrays.asList(name.split("/")).contains("..");
        if (outside) {
            throw StepFailure.lasting("pipeline.step.ssh.archive", file.getFileName(), name);
        }
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
