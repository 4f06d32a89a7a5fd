package io.upushy.storage.local;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One small file per object, {@code index/<digest of the key's first part>/<digest of the key>.json}. It is written aside,
 * brought to the disk and renamed: that rename is when an object appears, whole. Blocking.
 */
final class ObjectIndex {

    private static final Logger log = LoggerFactory.getLogger(ObjectIndex.class);
    private static final int CACHED = 10_000;
    private static final int STRIPES = 64;
    private static final String TEMPORARY = ".tmp";

    private final Path folder;
    private final JsonMapper json;
    private final Cache<String, ObjectEntry> cache =
            Caffeine.newBuilder().maximumSize(CACHED).build();
    private final Object[] locks = new Object[STRIPES];

    ObjectIndex(Path folder, JsonMapper json) throws IOException {
        this.folder = folder;
        this.json = json;
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
        }
        Files.createDirectories(folder);
    }

    @Nullable
    ObjectEntry cached(String key) {
        return cache.getIfPresent(key);
    }

    @Nullable
    ObjectEntry find(String key) throws IOException {
        var known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        synchronized (lockOf(key)) { // else a reader could put back what a writer has just replaced
            var entry = read(fileOf(key));
            if (entry != null) {
                cache.put(key, entry);
            }
            return entry;
        }
    }

    /** Forgets what is remembered of a key, because its file turned out to say something else. */
    void forget(String key) {
        cache.invalidate(key);
    }

    /** Makes an object appear, and returns the one that was there before. */
    @Nullable
    ObjectEntry commit(ObjectEntry entry) throws IOException {
        return commit(entry, (file, temporary) -> {
            var previous = read(file);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            cache.put(entry.key(), entry);
            return previous;
        });
    }

    /** Makes an object appear where there is none, and returns what is there now: it, or the one that was there before. */
    ObjectEntry commitNew(ObjectEntry entry) throws IOException {
        return Objects.requireNonNull(commit(entry, (file, temporary) -> {
            var previous = read(file);
            var there = previous == null && !appear(temporary, file) ? read(file) : previous;
            var now = there == null ? entry : there;
            cache.put(entry.key(), now);
            return now;
        }));
    }

    /** Another instance on the same folder may have been faster: then false. */
    private static boolean appear(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return true;
    }

    private interface Step {
        @Nullable
        ObjectEntry take(Path file, Path temporary) throws IOException;
    }

    private @Nullable ObjectEntry commit(ObjectEntry entry, Step step) throws IOException {
        var area = Files.createDirectories(folder.resolve(digest(areaOf(entry.key()))));
        var temporary = area.resolve(UUID.randomUUID() + TEMPORARY);
        try {
            writeThrough(temporary, json.writeValueAsBytes(entry));
            synchronized (lockOf(entry.key())) {
                var result = step.take(fileOf(entry.key()), temporary);
                syncFolder(area);
                syncFolder(folder);
                return result;
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes an object and returns what it was. */
    @Nullable
    ObjectEntry remove(String key) throws IOException {
        synchronized (lockOf(key)) {
            return removeLocked(key);
        }
    }

    /** Removes exactly this object: another one that took the key meanwhile stays. */
    void remove(ObjectEntry entry) throws IOException {
        synchronized (lockOf(entry.key())) {
            if (entry.equals(read(fileOf(entry.key())))) {
                removeLocked(entry.key());
            }
        }
    }

    private @Nullable ObjectEntry removeLocked(String key) throws IOException {
        var file = fileOf(key);
        var entry = read(file);
        if (Files.deleteIfExists(file)) {
            syncFolder(folder.resolve(digest(areaOf(key))));
        }
        cache.invalidate(key);
        return entry;
    }

    /** Visits the objects whose keys start with a prefix, in no order. */
    void list(String prefix, Consumer<ObjectEntry> visitor) throws IOException {
        Consumer<ObjectEntry> matching = entry -> {
            if (entry.key().startsWith(prefix)) {
                visitor.accept(entry);
            }
        };
        if (prefix.indexOf('/') < 0) {
            visitAreas(area -> readAll(area, matching));
        } else {
            var area = folder.resolve(digest(areaOf(prefix)));
            if (Files.isDirectory(area)) {
                readAll(area, matching);
            }
        }
    }

    /** Visits every object, and removes what a crash left half written. */
    void sweep(Consumer<ObjectEntry> visitor) throws IOException {
        visitAreas(area -> {
            deleteTemporaries(area);
            readAll(area, visitor);
        });
    }

    private interface AreaVisitor {
        void visit(Path area) throws IOException;
    }

    private void visitAreas(AreaVisitor visitor) throws IOException {
        try (var areas = Files.newDirectoryStream(folder)) {
            for (var area : areas) {
                visitor.visit(area);
            }
        }
    }

    private static void deleteTemporaries(Path area) throws IOException {
        try (var files = Files.newDirectoryStream(area, "*" + TEMPORARY)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void readAll(Path area, Consumer<ObjectEntry> visitor) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(area, "*.json")) {
            for (var file : files) {
                var entry = read(file);
                if (entry != null) {
                    visitor.accept(entry);
                }
            }
        }
    }

    private @Nullable ObjectEntry read(Path file) throws IOException {
        try {
            return json.readValue(Files.readAllBytes(file), ObjectEntry.class);
        } catch (NoSuchFileException unknown) {
            return null;
        } catch (JacksonException damaged) {
            log.error("Index file {} is damaged, its object cannot be served: {}", file, damaged.getMessage());
            throw new IOException("Damaged index file " + file.getFileName(), damaged);
        }
    }

    private Object lockOf(String key) {
        return locks[Math.floorMod(key.hashCode(), STRIPES)];
    }

    private Path fileOf(String key) {
        return folder.resolve(digest(areaOf(key))).resolve(digest(key) + ".json");
    }

    /** What is before a key's first slash, or nothing. */
    static String areaOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A rename survives a power cut once the folder itself is on the disk. */
    static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
