package io.upushy.storage.local;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import io.upushy.web.PublicUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Objects as files under DATA_DIR. All file access is on one bounded scheduler. */
final class LocalObjectStorage implements ObjectStorage {

    private static final Logger log = LoggerFactory.getLogger(LocalObjectStorage.class);
    private static final int PREFETCH = 16; // buffers of an upload that wait for the disk, 64 KB each at most
    private static final int READ_SIZE = 128 * 1024;

    private final LocalObjects objects;
    private final Scheduler files;
    private final PublicUrl publicUrl;
    private final String bucket;

    LocalObjectStorage(LocalObjects objects, Scheduler files, PublicUrl publicUrl, String bucket) {
        this.objects = objects;
        this.files = files;
        this.publicUrl = publicUrl;
        this.bucket = bucket;
    }

    @Override
    public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content) {
        return store(key, contentType, content, true).map(ObjectEntry::toStoredObject);
    }

    /** As {@link #put}; without SHA-256 for uploads that are read again when they are inspected. */
    Mono<ObjectEntry> store(String key, String contentType, Flux<DataBuffer> content, boolean withSha256) {
        var opening = onFiles(() -> new Upload(objects.write(withSha256)));
        return Mono.usingWhen(
                        opening,
                        upload -> write(upload.writer, content).then(onFiles(() -> upload.commit(key, contentType))),
                        upload -> Mono.empty(),
                        (upload, failure) -> onFiles(upload::undo),
                        upload -> onFiles(upload::undo))
                .onErrorMap(LocalObjectStorage::isDiskFull, LocalObjectStorage::diskFull);
    }

    /**
     * Writes everything to the blob, in constant memory; every buffer is released. None goes on downstream, where what ignores
     * elements would hand it to a discard hook and so release it again.
     */
    Mono<Void> write(BlobWriter writer, Flux<DataBuffer> content) {
        return content.publishOn(files, PREFETCH)
                .map(buffer -> writeAndRelease(writer, buffer))
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then();
    }

    @Override
    public Mono<StoredObject> head(String key) {
        return find(key).map(ObjectEntry::toStoredObject);
    }

    Mono<ObjectEntry> find(String key) {
        var known = objects.cached(key);
        return known != null ? Mono.just(known) : onFiles(() -> objects.find(key));
    }

    @Override
    public Flux<DataBuffer> get(String key, long offset, long length) {
        return find(key)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("key", "storage.noObject", key)))
                .flatMapMany(entry -> read(entry, offset, length));
    }

    Flux<DataBuffer> read(ObjectEntry entry, long offset, long length) {
        return Flux.fromIterable(Piece.of(entry.blobs(), offset, length)).concatMap(piece -> read(entry, piece), 1);
    }

    private Flux<DataBuffer> read(ObjectEntry entry, Piece piece) {
        var bytes = DataBufferUtils.readByteChannel(
                () -> objects.open(entry, piece.blob()).position(piece.offset()),
                DefaultDataBufferFactory.sharedInstance,
                READ_SIZE);
        return DataBufferUtils.takeUntilByteCount(bytes, piece.length()).subscribeOn(files);
    }

    @Override
    public Mono<Void> delete(String key) {
        return onFiles(() -> {
            objects.delete(key);
            return null;
        });
    }

    @Override
    public String publicBase(ServerHttpRequest request) {
        return publicUrl.base(request) + "/" + bucket + "/";
    }

    LocalObjects objects() {
        return objects;
    }

    /** Runs a blocking step where blocking is allowed; null makes an empty result. */
    <T> Mono<T> onFiles(Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(files);
    }

    private static boolean writeAndRelease(BlobWriter writer, DataBuffer buffer) {
        try {
            writer.write(buffer);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    static boolean isDiskFull(Throwable failure) {
        var cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (!(cause instanceof IOException)) {
            return false;
        }
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof BlobWriter.DiskFull
                || message.contains("no space left")
                || message.contains("quota exceeded");
    }

    static Throwable diskFull(Throwable failure) {
        log.error("Upload refused, the disk of DATA_DIR is full: {}", failure.getMessage());
        return ApiException.unavailable("storage.full");
    }

    /** One upload on its way; undone as a whole, even after its commit, when its caller has gone meanwhile. */
    private final class Upload {

        private final BlobWriter writer;
        private @Nullable ObjectEntry committed;
        private boolean undone;

        private Upload(BlobWriter writer) {
            this.writer = writer;
        }

        private synchronized ObjectEntry commit(String key, String contentType) throws IOException {
            if (undone) {
                throw new IOException("Cancelled");
            }
            committed = objects.commit(key, contentType, writer.finish());
            return committed;
        }

        private synchronized @Nullable Void undo() throws IOException {
            undone = true;
            writer.abort();
            if (committed != null) {
                objects.revoke(committed);
            }
            return null;
        }
    }
}
