package io.upushy.release.inspection;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads a stored package: once, from its first byte to its last, into a file beside the store, because a zip is read from its
 * end. The file is gone when the result is there.
 */
@Component
public class PackageInspector {

    private static final long RESERVE = 64L << 20; // left free on the disk for the database beside it

    private final ObjectStorage storage;
    private final InspectionQueue queue;
    private final InspectionSettings settings;

    PackageInspector(ObjectStorage storage, InspectionQueue queue, InspectionSettings settings) {
        this.storage = storage;
        this.queue = queue;
        this.settings = settings;
    }

    /**
     * What the object says about itself. Empty when there is no such object; 422 when it must not reach phones; 503 when it
     * cannot be read now.
     *
     * @param platform {@code android} or {@code ios}
     */
    public Mono<InspectedPackage> inspect(String key, PackageKind kind, String platform) {
        return storage.head(key)
                .timeout(settings.timeout())
                .flatMap(object -> queue.run(inspect(object, kind, platform)))
                .onErrorMap(TimeoutException.class, late -> ApiException.unavailable("release.inspection.timeout"));
    }

    /** 422 when the object under a key is no longer what was inspected, or gone. */
    public Mono<Void> requireUnchanged(String key, @Nullable Long size, @Nullable String etag) {
        return storage.head(key)
                .timeout(settings.timeout())
                .switchIfEmpty(Mono.error(() -> ApiException.unprocessable("url", "release.url.missing", key)))
                .filter(now -> size != null && size != now.size() || isOther(etag, now.etag()))
                .flatMap(changed -> Mono.error(changed(key)));
    }

    private static boolean isOther(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static ApiException changed(String key) {
        return ApiException.unprocessable("url", "release.url.changed", key);
    }

    private Mono<InspectedPackage> inspect(StoredObject object, PackageKind kind, String platform) {
        var size = object.size();
        if (size > settings.limitBytes()) {
            return Mono.error(tooLarge());
        }
        var file = settings.folder().resolve(UUID.randomUUID() + ".part");
        return Mono.usingWhen(
                blocking(() -> create(file, size)),
                created -> copy(object.key(), created).flatMap(digests -> requireUnchanged(
                                object.key(), digests.size(), object.etag())
                        .then(blocking(() -> digests.with(
                                object.etag(), PackageReader.read(created, kind, platform, settings.timeout()))))),
                created -> blocking(() -> Files.deleteIfExists(created)));
    }

    private static Path create(Path file, long size) throws IOException {
        var folder = Files.createDirectories(file.getParent());
        if (Files.getFileStore(folder).getUsableSpace() - size < RESERVE) {
            throw ApiException.unavailable("storage.full");
        }
        return Files.createFile(file);
    }

    private Mono<Digests> copy(String key, Path file) {
        var digests = new Digests();
        var content = storage.get(key, 0, Long.MAX_VALUE)
                .publishOn(Schedulers.boundedElastic(), 4)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .doOnNext(buffer -> digest(digests, buffer));
        return DataBufferUtils.write(content, file).timeout(settings.timeout()).thenReturn(digests);
    }

    /** A store may tell less in its head than it sends. */
    private void digest(Digests digests, DataBuffer buffer) {
        digests.update(buffer);
        if (digests.size() > settings.limitBytes()) {
            DataBufferUtils.release(buffer);
            throw tooLarge();
        }
    }

    private ApiException tooLarge() {
        return ApiException.unprocessable("package", "release.inspection.tooLarge", settings.inspectionLimit());
    }

    private static <T> Mono<T> blocking(java.util.concurrent.Callable<T> step) {
        return Mono.fromCallable(step).subscribeOn(Schedulers.boundedElastic());
    }
}
