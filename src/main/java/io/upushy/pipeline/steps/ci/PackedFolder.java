package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a folder by their names, in order: the same files make the same zip, byte for byte. */
final class PackedFolder {

    /** The first moment a zip can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, Path> files;
    private final long bytes;

    private PackedFolder(SortedMap<String, Path> files, long bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    /**
     * Lists a folder. Links are followed, but not out of it.
     *
     * @throws StepFailure for a link that leads out or in circles, a file that is none, or no file at all
     */
    static PackedFolder of(Path folder) throws IOException {
        var real = folder.toRealPath();
        var files = new TreeMap<String, Path>();
        long bytes = 0;
        try (var found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : (Iterable<Path>) found::iterator) {
                var name = folder.relativize(file).toString();
                if (!Files.exists(file) || !file.toRealPath().startsWith(real)) {
                    throw StepFailure.lasting("pipeline.step.pack.link", name);
                }
                if (Files.isRegularFile(file)) {
                    files.put(name, file);
                    bytes += Files.size(file);
                } else if (!Files.isDirectory(file)) {
                    throw StepFailure.lasting("pipeline.step.pack.link", name);
                }
            }
        } catch (UncheckedIOException walking) {
            if (walking.getCause() instanceof FileSystemLoopException loop) {
                throw StepFailure.lasting("pipeline.step.pack.link", folder.relativize(Path.of(loop.getFile())));
            }
            throw walking;
        }
        if (files.isEmpty()) {
            throw StepFailure.lasting("pipeline.step.pack.empty", folder.getFileName());
        }
        return new PackedFolder(files, bytes);
    }

    int files() {
        return files.size();
    }

    long bytes() {
        return bytes;
    }

    /**
     * Writes the zip, the folder's content at its root.
     *
     * @return its SHA-256, 64 hex digits
     */
    String zip(Path target) throws IOException {
        var digest = sha256();
        try (var zip = new ZipOutputStream(new DigestOutputStream(Files.newOutputStream(target), digest))) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(file.getValue(), zip);
                zip.closeEntry();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
