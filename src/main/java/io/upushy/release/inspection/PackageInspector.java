package io.upushy.release.inspection;

import io.upushy.storage.ObjectStorage;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(PackageInspector.class);
    private static final long RESERVE = 64L << 20; // left free on the disk for the database beside it
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final ObjectStorage storage;
    private final InspectionQueue queue;
    private final InspectionSettings settings;

    PackageInspector(ObjectStorage storage, InspectionQueue queue, InspectionSettings settings, Clock clock) {
        this.storage = storage;
        this.queue = queue;
        this.settings = settings;
        removeForgotten(clock);
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
                .flatMap(object -> queue.run(inspect(key, object.size(), kind, platform)))
                .onErrorMap(TimeoutException.class, late -> ApiException.unavailable("release.inspection.timeout"));
    }

    private Mono<InspectedPackage> inspect(String key, long size, PackageKind kind, String platform) {
        if (size > settings.limitBytes()) {
            return Mono.error(tooLarge());
        }
        var file = settings.folder().resolve(UUID.randomUUID() + ".part");
        return Mono.usingWhen(
                blocking(() -> create(file, size)),
                created -> copy(key, created)
                        .flatMap(digests -> blocking(
                                () -> digests.with(PackageReader.read(created, kind, platform, settings.timeout())))),
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

    /** What a killed server left; other instances may be at work in the same folder. */
    private void removeForgotten(Clock clock) {
        if (!Files.isDirectory(settings.folder())) {
            return;
        }
        var limit = clock.instant().minus(FORGOTTEN);
        try (var files = Files.newDirectoryStream(settings.folder(), "*.part")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            log.warn("Cannot clean {}: {}", settings.folder(), failure.toString());
        }
    }
}
