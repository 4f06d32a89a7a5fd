package io.upushy.storage.local;

import io.upushy.storage.local.BlobWriter.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of blobs, {@code blobs/<2 hex>/<32 hex>}. Blocking. */
final class BlobFiles {

    private static final Logger log = LoggerFactory.getLogger(BlobFiles.class);
    private static final int FOLDERS = 256;

    /** Only computes and never waits, so the threads all have in common will do. */
    private static final Executor DIGESTS = ForkJoinPool.commonPool();

    private final Path folder;
    private final LongSupplier freeSpace;

    /** @param freeSpace bytes that may still be written to the disk */
    BlobFiles(Path folder, LongSupplier freeSpace) throws IOException {
        this.folder = folder;
        this.freeSpace = freeSpace;
        for (int i = 0; i < FOLDERS; i++) {
            Files.createDirectories(folder.resolve(HexFormat.of().toHexDigits((byte) i)));
        }
    }

    BlobWriter create(Set<Digest> digests) throws IOException {
        var random = ThreadLocalRandom.current();
        var id = HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
        return new BlobWriter(id, path(id), freeSpace, DIGESTS, digests);
    }

    Path path(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    FileChannel open(String id) throws IOException {
        return FileChannel.open(path(id), StandardOpenOption.READ);
    }

    /** Removes blobs that nothing refers to any more; one that cannot be removed is left to the next sweep. */
    void delete(List<Blob> blobs) {
        for (var blob : blobs) {
            try {
                Files.deleteIfExists(path(blob.id()));
            } catch (IOException failure) {
                log.warn("Cannot delete blob {}: {}", blob.id(), failure.toString());
            }
        }
    }

    /** Removes every blob but those in use, and says how many. */
    int sweep(Set<String> inUse) throws IOException {
        var unused = 0;
        for (int i = 0; i < FOLDERS; i++) {
            try (var files =
                    Files.newDirectoryStream(folder.resolve(HexFormat.of().toHexDigits((byte) i)))) {
                for (var file : files) {
                    if (!inUse.contains(file.getFileName().toString())) {
                        Files.deleteIfExists(file);
                        unused++;
                    }
                }
            }
        }
        return unused;
    }
}
