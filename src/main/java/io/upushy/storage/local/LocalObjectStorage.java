package io.upushy.storage.local;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.storage.local.BlobWriter.Digest;
import io.upushy.storage.local.BlobWriter.Written;
import io.upushy.web.ApiException;
import io.upushy.web.PublicUrl;
import io.upushy.web.RequestHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Objects as files under DATA_DIR. All file access is on one bounded scheduler. */
final class LocalObjectStorage implements ObjectStorage {

    private static final Logger log = LoggerFactory.getLogger(LocalObjectStorage.class);
    private static final int READ_SIZE = 128 * 1024;

    private final LocalObjects objects;
    private final Scheduler files;
    private final BlobUploads uploads;
    private final PublicUrl publicUrl;
    private final String bucket;

    LocalObjectStorage(LocalObjects objects, Scheduler files, BlobUploads uploads, PublicUrl publicUrl, String bucket) {
        this.objects = objects;
        this.files = files;
        this.uploads = uploads;
        this.publicUrl = publicUrl;
        this.bucket = bucket;
    }

    @Override
    public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content) {
        return uploads.store(content, EnumSet.allOf(Digest.class), new AsObject(objects, key, contentType))
                .map(ObjectEntry::toStoredObject)
                .onErrorMap(LocalObjectStorage::isDiskFull, LocalObjectStorage::diskFull);
    }

    @Override
    public Mono<StoredObject> head(String key) {
        return find(key).map(ObjectEntry::toStoredObject);
    }

    Mono<ObjectEntry> find(String key) {
        var known = objects.cached(key);
        return known != null ? Mono.just(known) : uploads.onFiles(() -> objects.find(key));
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
    public Flux<StoredObject> list(String prefix) {
        return uploads.onFiles(() -> {
                    var found = new ArrayList<StoredObject>();
                    objects.list(prefix, entry -> found.add(entry.toStoredObject()));
                    return found;
                })
                .flatMapIterable(found -> found);
    }

    @Override
    public Mono<Void> delete(String key) {
        return uploads.onFiles(() -> {
            objects.delete(key);
            return null;
        });
    }

    @Override
    public String publicBase(RequestHead request) {
        return publicUrl.base(request) + "/" + bucket + "/";
    }

    LocalObjects objects() {
        return objects;
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

    private static Throwable diskFull(Throwable failure) {
        log.error("Upload refused, the disk of DATA_DIR is full: {}", failure.getMessage());
        return ApiException.unavailable("storage.full");
    }

    /** A blob that becomes an object of its own. */
    record AsObject(LocalObjects objects, String key, String contentType)
            implements BlobUploads.Destination<ObjectEntry> {

        @Override
        public ObjectEntry accept(Written written) throws IOException {
            return objects.commit(key, contentType, written);
        }

        @Override
        public void revoke(ObjectEntry accepted) throws IOException {
            objects.revoke(accepted);
        }
    }
}
