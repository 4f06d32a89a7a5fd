package io.upushy.storage.local;

import io.upushy.storage.local.BlobWriter.Written;
import io.upushy.storage.local.MultipartUpload.Part;
import io.upushy.storage.local.MultipartUpload.PartName;
import io.upushy.storage.local.OssError.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uploads in parts: {@code uploads/<id>/upload.json}, and {@code <number>.part} for each part that has arrived. They live on
 * disk only, so that an upload goes on after a restart. Blocking.
 */
final class MultipartUploads {

    private static final Pattern ID = Pattern.compile("[0-9A-F]{32}");
    private static final String UPLOAD = "upload.json";
    private static final String PART = ".part";
    private static final int STRIPES = 64;

    private final Path folder;
    private final LocalObjects objects;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Object[] locks = new Object[STRIPES];

    MultipartUploads(Path folder, LocalObjects objects, JsonMapper json, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.objects = objects;
        this.json = json;
        this.clock = clock;
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
        }
    }

    MultipartUpload initiate(String key, String contentType) throws IOException {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var upload =
                new MultipartUpload(HexFormat.of().withUpperCase().formatHex(bytes), key, contentType, clock.instant());
        var home = Files.createDirectory(folder.resolve(upload.id()));
        ObjectIndex.writeThrough(home.resolve(UPLOAD), json.writeValueAsBytes(upload));
        ObjectIndex.syncFolder(home);
        return upload;
    }

    MultipartUpload find(String id, String key) throws IOException {
        if (ID.matcher(id).matches()) {
            var upload = read(folder.resolve(id).resolve(UPLOAD), MultipartUpload.class);
            if (upload != null && upload.key().equals(key)) {
                return upload;
            }
        }
        throw new OssError(Code.NoSuchUpload);
    }

    /** Takes a part over, in place of an earlier one of that number. */
    Part put(MultipartUpload upload, int number, Written written) throws IOException {
        var part = new Part(
                number, written.blob(), written.etag(), Long.toUnsignedString(written.crc64()), clock.instant());
        var home = folder.resolve(upload.id());
        var temporary = home.resolve(UUID.randomUUID() + ".tmp");
        try {
            ObjectIndex.writeThrough(temporary, json.writeValueAsBytes(part));
            var previous = replace(upload, home.resolve(number + PART), temporary);
            if (previous != null) {
                objects.deleteUnused(upload.key(), List.of(previous.blob()));
            }
            ObjectIndex.syncFolder(home);
            return part;
        } catch (NoSuchFileException endedMeanwhile) {
            throw new OssError(Code.NoSuchUpload);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private @Nullable Part replace(MultipartUpload upload, Path file, Path temporary) throws IOException {
        synchronized (lockOf(upload.id())) {
            find(upload.id(), upload.key());
            var previous = read(file, Part.class);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return previous;
        }
    }

    /** What has arrived, by number. */
    SortedMap<Integer, Part> parts(MultipartUpload upload) throws IOException {
        var parts = new TreeMap<Integer, Part>();
        try (var files = Files.newDirectoryStream(folder.resolve(upload.id()), "*" + PART)) {
            for (var file : files) {
                var part = read(file, Part.class);
                if (part != null) {
                    parts.put(part.number(), part);
                }
            }
        } catch (NoSuchFileException endedMeanwhile) {
            throw new OssError(Code.NoSuchUpload);
        }
        return parts;
    }

    /** Makes one object of the named parts; the others are removed. */
    ObjectEntry complete(MultipartUpload upload, List<PartName> names, boolean mayReplace) throws IOException {
        synchronized (lockOf(upload.id())) {
            find(upload.id(), upload.key());
            var arrived = parts(upload);
            var entry = PartsAssembly.assemble(upload, names, arrived, clock.instant());
            var committed = mayReplace ? objects.commit(entry) : objects.commitNew(entry);
            discard(upload, arrived.values());
            return committed;
        }
    }

    void abort(MultipartUpload upload) throws IOException {
        synchronized (lockOf(upload.id())) {
            find(upload.id(), upload.key());
            discard(upload, parts(upload).values());
        }
    }

    /** Removes uploads that nobody has gone on with since then, and says how many. */
    int sweep(Instant untouchedSince) throws IOException {
        var swept = 0;
        for (var upload : all()) {
            var home = folder.resolve(upload.id());
            synchronized (lockOf(upload.id())) {
                if (Files.exists(home)
                        && Files.getLastModifiedTime(home).toInstant().isBefore(untouchedSince)) {
                    discard(upload, parts(upload).values());
                    swept++;
                }
            }
        }
        return swept;
    }

    /** Removes what a crash left of an upload that had ended. */
    void removeRemains() throws IOException {
        try (var homes = Files.newDirectoryStream(folder)) {
            for (var home : homes) {
                if (!Files.exists(home.resolve(UPLOAD))) {
                    deleteFolder(home);
                }
            }
        }
    }

    /** Visits the blobs of every part that has arrived. */
    void blobs(Consumer<Blob> visitor) throws IOException {
        for (var upload : all()) {
            for (var part : parts(upload).values()) {
                visitor.accept(part.blob());
            }
        }
    }

    private List<MultipartUpload> all() throws IOException {
        var uploads = new ArrayList<MultipartUpload>();
        try (var homes = Files.newDirectoryStream(folder)) {
            for (var home : homes) {
                var upload = read(home.resolve(UPLOAD), MultipartUpload.class);
                if (upload != null) {
                    uploads.add(upload);
                }
            }
        }
        return uploads;
    }

    /** The upload's own file goes first: from then on it does not exist, whatever else is still to be removed. */
    private void discard(MultipartUpload upload, Collection<Part> parts) throws IOException {
        var home = folder.resolve(upload.id());
        Files.deleteIfExists(home.resolve(UPLOAD));
        objects.deleteUnused(upload.key(), parts.stream().map(Part::blob).toList());
        deleteFolder(home);
    }

    private static void deleteFolder(Path home) throws IOException {
        try (var files = Files.newDirectoryStream(home)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(home);
    }

    private <T> @Nullable T read(Path file, Class<T> type) throws IOException {
        try {
            return json.readValue(Files.readAllBytes(file), type);
        } catch (NoSuchFileException unknown) {
            return null;
        }
    }

    private Object lockOf(String id) {
        return locks[Math.floorMod(id.hashCode(), STRIPES)];
    }
}
