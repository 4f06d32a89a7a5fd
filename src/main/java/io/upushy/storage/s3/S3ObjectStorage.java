package io.upushy.storage.s3;

import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.PartedUpload;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import io.upushy.web.RequestHead;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in one bucket of a server that speaks S3. */
final class S3ObjectStorage implements ObjectStorage {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int READ_SIZE = 64 * 1024;
    private static final int UNSATISFIABLE = 416;

    private final S3Client s3;
    private final S3Calls calls;
    private final String bucket;
    private final String publicBase; // asked for with every update check

    S3ObjectStorage(S3Client s3, S3Calls calls, S3Settings settings) {
        this.s3 = s3;
        this.calls = calls;
        this.bucket = settings.s3Bucket();
        this.publicBase = settings.publicBase();
    }

    @Override
    public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content) {
        return PartedUpload.send(new S3Parts(s3, bucket, key, contentType), content, calls.scheduler())
                .onErrorMap(S3Calls::explain)
                .flatMap(digests -> head(key).map(digests::in));
    }

    @Override
    public Mono<StoredObject> head(String key) {
        return calls.call(TIMEOUT, () -> find(key));
    }

    private @Nullable StoredObject find(String key) {
        try {
            return describe(key, s3.headObject(request -> request.bucket(bucket).key(key)));
        } catch (S3Exception failure) {
            if (S3Calls.isAbsent(failure)) {
                return null;
            }
            throw failure;
        }
    }

    private static StoredObject describe(String key, HeadObjectResponse found) {
        return new StoredObject(
                key,
                found.contentLength(),
                null,
                null,
                unquoted(found.eTag()),
                Objects.requireNonNullElse(found.contentType(), "application/octet-stream"),
                found.lastModified());
    }

    private static @Nullable String unquoted(@Nullable String etag) {
        return etag == null ? null : etag.replace("\"", "");
    }

    @Override
    public Flux<DataBuffer> get(String key, long offset, long length) {
        if (length <= 0) {
            return Flux.empty();
        }
        return Flux.usingWhen(calls.call(TIMEOUT, () -> open(key, offset, length)), this::read, this::close)
                .onErrorMap(S3Calls::explain);
    }

    private @Nullable ResponseInputStream<GetObjectResponse> open(String key, long offset, long length) {
        var last = length > Long.MAX_VALUE - offset ? "" : Long.toString(offset + length - 1);
        var whole = offset == 0 && last.isEmpty(); // a range of an empty object could not be answered
        try {
            return s3.getObject(
                    request -> request.bucket(bucket).key(key).range(whole ? null : "bytes=" + offset + "-" + last));
        } catch (S3Exception failure) {
            if (failure.statusCode() == UNSATISFIABLE) {
                return null;
            }
            throw S3Calls.isAbsent(failure) ? ApiException.notFound("key", "storage.noObject", key) : failure;
        }
    }

    private Flux<DataBuffer> read(ResponseInputStream<GetObjectResponse> object) {
        return DataBufferUtils.readInputStream(() -> object, DefaultDataBufferFactory.sharedInstance, READ_SIZE)
                .subscribeOn(calls.scheduler());
    }

    /** Without reading what is left of it, which close would. */
    private Mono<Void> close(ResponseInputStream<GetObjectResponse> object) {
        return calls.call(() -> {
            object.abort();
            return null;
        });
    }

    @Override
    public Flux<StoredObject> list(String prefix) {
        return listFrom(prefix, null)
                .expand(page -> Boolean.TRUE.equals(page.isTruncated())
                        ? listFrom(prefix, page.nextContinuationToken())
                        : Mono.empty())
                .concatMapIterable(ListObjectsV2Response::contents)
                .map(S3ObjectStorage::describe);
    }

    private Mono<ListObjectsV2Response> listFrom(String prefix, @Nullable String continuationToken) {
        return calls.call(
                TIMEOUT,
                () -> s3.listObjectsV2(
                        request -> request.bucket(bucket).prefix(prefix).continuationToken(continuationToken)));
    }

    /** A listing says nothing of types, so this goes by the name. */
    private static StoredObject describe(S3Object found) {
        return new StoredObject(
                found.key(),
                found.size(),
                null,
                null,
                unquoted(found.eTag()),
                ContentTypes.of(found.key()),
                found.lastModified());
    }

    @Override
    public Mono<Void> delete(String key) {
        return calls.call(TIMEOUT, () -> {
            s3.deleteObject(request -> request.bucket(bucket).key(key));
            return null;
        });
    }

    @Override
    public String publicBase(RequestHead request) {
        return publicBase;
    }
}
