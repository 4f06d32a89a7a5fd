package io.upushy.storage.aliyun;

import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSException;
import com.aliyun.oss.model.GetObjectRequest;
import com.aliyun.oss.model.ListObjectsV2Request;
import com.aliyun.oss.model.ListObjectsV2Result;
import com.aliyun.oss.model.OSSObject;
import com.aliyun.oss.model.OSSObjectSummary;
import com.aliyun.oss.model.ObjectMetadata;
import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.PartedUpload;
import io.upushy.storage.StoredObject;
import io.upushy.web.ApiException;
import io.upushy.web.PublicUrl;
import io.upushy.web.RequestHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Objects in one bucket of Aliyun OSS. */
final class AliyunObjectStorage implements ObjectStorage {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int READ_SIZE = 64 * 1024;
    private static final int LISTED_AT_ONCE = 1000;
    private static final Pattern MD5 = Pattern.compile("[0-9A-Fa-f]{32}");

    private final OSS oss;
    private final AliyunCalls calls;
    private final AliyunSettings settings;
    private final PublicUrl publicUrl;
    private final String bucket;

    AliyunObjectStorage(OSS oss, AliyunCalls calls, AliyunSettings settings, PublicUrl publicUrl) {
        this.oss = oss;
        this.calls = calls;
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.bucket = settings.aliyunOssBucket();
    }

    @Override
    public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content) {
        return PartedUpload.send(new AliyunParts(oss, bucket, key, contentType), content, calls.scheduler())
                .onErrorMap(AliyunCalls::explain)
                .flatMap(digests -> head(key).map(digests::in));
    }

    @Override
    public Mono<StoredObject> head(String key) {
        return calls.call(TIMEOUT, () -> find(key));
    }

    private @Nullable StoredObject find(String key) {
        try {
            return describe(key, oss.getObjectMetadata(bucket, key));
        } catch (OSSException failure) {
            if (AliyunCalls.isAbsent(failure)) {
                return null;
            }
            throw failure;
        }
    }

    private static StoredObject describe(String key, ObjectMetadata metadata) {
        var etag = String.valueOf(metadata.getETag());
        var whole =
                "Normal".equals(metadata.getObjectType()) && MD5.matcher(etag).matches();
        return new StoredObject(
                key,
                metadata.getContentLength(),
                whole && metadata.getServerSideEncryption() == null ? etag.toLowerCase(Locale.ROOT) : null,
                null,
                metadata.getETag(),
                Objects.requireNonNullElse(metadata.getContentType(), "application/octet-stream"),
                metadata.getLastModified().toInstant());
    }

    @Override
    public Flux<DataBuffer> get(String key, long offset, long length) {
        if (length <= 0) {
            return Flux.empty();
        }
        return Flux.usingWhen(calls.call(TIMEOUT, () -> open(key, offset, length)), this::read, this::close)
                .onErrorMap(AliyunCalls::explain);
    }

    private @Nullable OSSObject open(String key, long offset, long length) {
        var request = new GetObjectRequest(bucket, key);
        var last = length > Long.MAX_VALUE - offset ? -1 : offset + length - 1;
        request.setRange(offset, last);
        request.addHeader(
                "x-oss-range-behavior", "standard"); // else a range beyond the end is answered with everything
        try {
            return oss.getObject(request);
        } catch (OSSException failure) {
            if ("InvalidRange".equals(failure.getErrorCode())) {
                return null;
            }
            throw AliyunCalls.isAbsent(failure) ? ApiException.notFound("key", "storage.noObject", key) : failure;
        }
    }

    private Flux<DataBuffer> read(OSSObject object) {
        return DataBufferUtils.readInputStream(
                        object::getObjectContent, DefaultDataBufferFactory.sharedInstance, READ_SIZE)
                .subscribeOn(calls.scheduler());
    }

    /** Without reading what is left of it, which close would. */
    private Mono<Void> close(OSSObject object) {
        return calls.call(() -> {
            try {
                object.forcedClose();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return null;
        });
    }

    @Override
    public Flux<StoredObject> list(String prefix) {
        return listFrom(prefix, null)
                .expand(page -> page.isTruncated() ? listFrom(prefix, page.getNextContinuationToken()) : Mono.empty())
                .concatMapIterable(ListObjectsV2Result::getObjectSummaries)
                .map(AliyunObjectStorage::describe);
    }

    private Mono<ListObjectsV2Result> listFrom(String prefix, @Nullable String continuationToken) {
        var request = new ListObjectsV2Request(bucket, prefix)
                .withMaxKeys(LISTED_AT_ONCE)
                .withEncodingType("url")
                .withContinuationToken(continuationToken);
        return calls.call(TIMEOUT, () -> oss.listObjectsV2(request));
    }

    /** A listing says nothing of types, so this goes by the name. */
    private static StoredObject describe(OSSObjectSummary found) {
        return new StoredObject(
                found.getKey(),
                found.getSize(),
                null,
                null,
                found.getETag(),
                ContentTypes.of(found.getKey()),
                found.getLastModified().toInstant());
    }

    @Override
    public Mono<Void> delete(String key) {
        return calls.call(TIMEOUT, () -> {
            oss.deleteObject(bucket, key);
            return null;
        });
    }

    @Override
    public String publicBase(RequestHead request) {
        var fixed = settings.publicBase();
        return fixed != null ? fixed : publicUrl.base(request) + "/" + bucket + "/";
    }
}
