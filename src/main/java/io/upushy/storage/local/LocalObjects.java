package io.upushy.storage.local;

import io.upushy.storage.local.BlobWriter.Digest;
import io.upushy.storage.local.BlobWriter.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The {@code objects} folder: blobs and their index. Blocking. */
final class LocalObjects implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalObjects.class);

    private final BlobFiles blobs;
    private final ObjectIndex index;
    private final Clock clock;
    private final MultipartUploads uploads;
    private final FileChannel lock;

    LocalObjects(Path folder, LongSupplier freeSpace, JsonMapper json, Clock clock) throws IOException {
        this.clock = clock;
        this.blobs = new BlobFiles(folder.resolve("blobs"), freeSpace);
        this.index = new ObjectIndex(folder.resolve("index"), json);
        this.uploads = new MultipartUploads(folder.resolve("uploads"), this, json, clock);
        this.lock = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        sweepIfAlone();
    }

    static LocalObjects open(Path folder, JsonMapper json, Clock clock) {
        try {
            Files.createDirectories(folder);
            return new LocalObjects(folder, () -> freeSpace(folder), json, clock);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot open the object store in " + folder, failure);
        }
    }

    BlobWriter write(Set<Digest> digests) throws IOException {
        return blobs.create(digests);
    }

    /** Makes one finished blob visible as an object. */
    ObjectEntry commit(String key, String contentType, Written written) throws IOException {
        return commit(entryOf(key, contentType, written));
    }

    /** The same, but an object that is there stays; one of the same content is as good, the blob is then removed. */
    ObjectEntry commitNew(String key, String contentType, Written written) throws IOException {
        var committed = commitNew(entryOf(key, contentType, written));
        deleteUnused(key, List.of(written.blob()));
        return committed;
    }

    private ObjectEntry entryOf(String key, String contentType, Written written) {
        return new ObjectEntry(
                key,
                List.of(written.blob()),
                written.blob().size(),
                written.etag(),
                written.md5(),
                written.sha256(),
                Long.toUnsignedString(written.crc64()),
                contentType,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    ObjectEntry commit(ObjectEntry entry) throws IOException {
        var previous = index.commit(entry);
        if (previous != null) {
            deleteUnused(entry.key(), previous.blobs());
        }
        return entry;
    }

    /** Returns the object that is now there: this one, or one of the same content; another is not replaced. */
    ObjectEntry commitNew(ObjectEntry entry) throws IOException {
        var there = index.commitNew(entry);
        if (!there.hasContentOf(entry)) {
            throw new OssError(OssError.Code.FileAlreadyExists);
        }
        return there;
    }

    /** Deletes blobs, but those the key's object is made of: a crash may have left two records of one blob. */
    void deleteUnused(String key, List<Blob> candidates) throws IOException {
        var current = index.find(key);
        blobs.delete(
                current == null
                        ? candidates
                        : candidates.stream()
                                .filter(blob -> !current.blobs().contains(blob))
                                .toList());
    }

    MultipartUploads uploads() {
        return uploads;
    }

    /** Visits every object whose key starts with the prefix, in no order. */
    void list(String prefix, Consumer<ObjectEntry> visitor) throws IOException {
        index.list(prefix, visitor);
    }

    @Nullable
    ObjectEntry cached(String key) {
        return index.cached(key);
    }

    @Nullable
    ObjectEntry find(String key) throws IOException {
        return index.find(key);
    }

    void delete(String key) throws IOException {
        var entry = index.remove(key);
        if (entry != null) {
            blobs.delete(entry.blobs());
        }
    }

    /** Takes back a commit whose caller has gone. */
    void revoke(ObjectEntry entry) throws IOException {
        index.remove(entry);
        blobs.delete(entry.blobs());
    }

    /** Opens a blob of an object that was found; when another instance has replaced it since, it is forgotten here. */
    FileChannel open(ObjectEntry entry, Blob blob) throws IOException {
        try {
            return blobs.open(blob.id());
        } catch (NoSuchFileException replaced) {
            index.forget(entry.key());
            throw replaced;
        }
    }

    Path path(Blob blob) {
        return blobs.path(blob.id());
    }

    /**
     * Removes what a killed server left: blobs that no index file and no upload in parts names. Every instance holds a shared lock while it runs, so
     * the sweep, under an exclusive one, never meets an upload in flight.
     */
    private void sweepIfAlone() throws IOException {
        try {
            var alone = lock.tryLock();
            if (alone != null) {
                sweep();
                alone.release();
            }
            lock.tryLock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException anotherInThisProcess) {
            log.debug("The object store is open twice in this process");
        }
    }

    private void sweep() throws IOException {
        var inUse = new HashSet<String>();
        try {
            uploads.removeRemains();
            uploads.blobs(blob -> inUse.add(blob.id()));
            index.sweep(entry -> entry.blobs().forEach(blob -> inUse.add(blob.id())));
        } catch (IOException damaged) {
            log.error("Not removing leftovers of the object store, because its index cannot be read", damaged);
            return;
        }
        var swept = blobs.sweep(inUse);
        if (swept > 0) {
            log.info("Removed {} unfinished uploads", swept);
        }
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
