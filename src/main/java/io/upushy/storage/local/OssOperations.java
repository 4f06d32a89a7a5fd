package io.upushy.storage.local;

import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.local.BlobWriter.Digest;
import io.upushy.storage.local.BlobWriter.Written;
import io.upushy.storage.local.LocalObjectStorage.AsObject;
import io.upushy.storage.local.MultipartUpload.Part;
import io.upushy.storage.local.MultipartUpload.PartName;
import io.upushy.storage.local.OssError.Code;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the signer of a request may do with objects beside reading them: upload whole or in parts, list, delete. */
final class OssOperations {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_LISTED_PARTS = 1000;
    private static final int LARGEST_XML = 4 << 20;
    private static final long LARGEST_BODY = 5L << 30;

    private final LocalObjects objects;
    private final BlobUploads uploads;

    OssOperations(LocalObjects objects, BlobUploads uploads) {
        this.objects = objects;
        this.uploads = uploads;
    }

    Mono<OssAnswer> list(OssRequest request, Grant grant) {
        var listing = new ObjectListing(request, grant);
        return uploads.onFiles(() -> listing.read(objects)).map(OssAnswer::xml);
    }

    Mono<OssAnswer> put(OssRequest request, Grant grant, Flux<DataBuffer> body) {
        requireUsable(request.key());
        requireAcceptable(request);
        var stored = store(request, body, asObject(request, grant));
        return requirePlace(request, grant).then(stored).map(entry -> OssAnswer.empty(200)
                .with("ETag", "\"" + entry.etag() + "\"")
                .with(OssAnswer.CRC64, entry.crc64()));
    }

    private BlobUploads.Destination<ObjectEntry> asObject(OssRequest request, Grant grant) {
        var key = request.key();
        var contentType = contentType(request);
        return grant.mayReplace() && !forbidsOverwrite(request)
                ? new AsObject(objects, key, contentType)
                : written -> objects.commitNew(key, contentType, written);
    }

    Mono<OssAnswer> delete(OssRequest request) {
        return uploads.onFiles(() -> {
            objects.delete(request.key());
            return OssAnswer.empty(204);
        });
    }

    Mono<OssAnswer> initiate(OssRequest request, Grant grant) {
        requireUsable(request.key());
        return requirePlace(request, grant)
                .then(uploads.onFiles(() -> objects.uploads().initiate(request.key(), contentType(request))))
                .map(upload -> OssAnswer.xml(about("InitiateMultipartUploadResult", request, upload)
                        .close("InitiateMultipartUploadResult")
                        .bytes()));
    }

    Mono<OssAnswer> putPart(OssRequest request, Flux<DataBuffer> body) {
        requireAcceptable(request);
        var number = request.number("partNumber", 0, 1, MOST_PARTS);
        return find(request)
                .flatMap(upload -> store(request, body, asPart(upload, number)))
                .map(part -> OssAnswer.empty(200)
                        .with("ETag", "\"" + part.etag() + "\"")
                        .with(OssAnswer.CRC64, part.crc64()));
    }

    /** The CRC is what the SDKs check; MD5, at half the speed of all the rest, is computed for those who announce one. */
    private <T> Mono<T> store(OssRequest request, Flux<DataBuffer> body, BlobUploads.Destination<T> destination) {
        var announced = request.header("Content-MD5");
        return announced == null
                ? uploads.store(body, Set.of(), destination)
                : uploads.store(body, Set.of(Digest.MD5), new Checked<>(announced, destination));
    }

    private BlobUploads.Destination<Part> asPart(MultipartUpload upload, int number) {
        return written -> objects.uploads().put(upload, number, written);
    }

    Mono<OssAnswer> listParts(OssRequest request) {
        var limit = request.number("max-parts", MOST_LISTED_PARTS, 1, MOST_LISTED_PARTS);
        var marker = request.number("part-number-marker", 0, 0, MOST_PARTS);
        return find(request)
                .flatMap(upload -> uploads.onFiles(() -> listParts(request, upload, limit, marker)))
                .map(OssAnswer::xml);
    }

    private byte[] listParts(OssRequest request, MultipartUpload upload, int limit, int marker) throws IOException {
        var beyond = objects.uploads().parts(upload).tailMap(marker + 1);
        var shown = beyond.values().stream().limit(limit).toList();
        var xml = about("ListPartsResult", request, upload)
                .element("StorageClass", "Standard")
                .element("PartNumberMarker", marker)
                .element(
                        "NextPartNumberMarker",
                        shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number())
                .element("MaxParts", limit)
                .element("IsTruncated", shown.size() < beyond.size());
        for (var part : shown) {
            xml.open("Part")
                    .element("PartNumber", part.number())
                    .element("LastModified", ObjectListing.TIME.format(part.lastModified()))
                    .element("ETag", "\"" + part.etag() + "\"")
                    .element("HashCrc64ecma", part.crc64())
                    .element("Size", part.blob().size())
                    .close("Part");
        }
        return xml.close("ListPartsResult").bytes();
    }

    Mono<OssAnswer> complete(OssRequest request, Grant grant, Flux<DataBuffer> body) {
        return DataBufferUtils.join(body, LARGEST_XML)
                .map(OssOperations::take)
                .map(OssXml::parts)
                .switchIfEmpty(Mono.error(() -> new OssError(Code.MalformedXML)))
                .flatMap(names -> uploads.onFiles(() -> complete(request, grant, names)))
                .map(entry -> completed(request, entry));
    }

    /** Who asks again, because the answer was lost, gets the answer again. */
    private ObjectEntry complete(OssRequest request, Grant grant, List<PartName> names) throws IOException {
        try {
            var upload = objects.uploads().find(idIn(request), request.key());
            return objects.uploads().complete(upload, names, grant.mayReplace() && !forbidsOverwrite(request));
        } catch (OssError refusal) {
            var done = refusal.code() == Code.NoSuchUpload ? objects.find(request.key()) : null;
            if (done != null && done.etag().equals(PartsAssembly.etagOf(names))) {
                return done;
            }
            throw refusal;
        }
    }

    private static OssAnswer completed(OssRequest request, ObjectEntry entry) {
        var etag = "\"" + entry.etag() + "\"";
        var xml = new OssXml()
                .open("CompleteMultipartUploadResult")
                .element("Location", "/" + request.bucket() + "/" + ObjectKeys.encode(entry.key()))
                .element("Bucket", request.bucket())
                .element("Key", shown(request, entry.key()))
                .element("ETag", etag)
                .close("CompleteMultipartUploadResult");
        return OssAnswer.xml(xml.bytes()).with("ETag", etag).with(OssAnswer.CRC64, entry.crc64());
    }

    Mono<OssAnswer> abort(OssRequest request) {
        return find(request)
                .flatMap(upload -> uploads.onFiles(() -> {
                    objects.uploads().abort(upload);
                    return OssAnswer.empty(204);
                }));
    }

    private Mono<MultipartUpload> find(OssRequest request) {
        return uploads.onFiles(() -> objects.uploads().find(idIn(request), request.key()));
    }

    private static String idIn(OssRequest request) {
        return String.valueOf(request.parameter("uploadId"));
    }

    private static OssXml about(String root, OssRequest request, MultipartUpload upload) {
        return new OssXml()
                .open(root)
                .element("Bucket", request.bucket())
                .element("Key", shown(request, upload.key()))
                .element("UploadId", upload.id());
    }

    private static String shown(OssRequest request, String key) {
        return "url".equals(request.parameter("encoding-type")) ? ObjectKeys.encode(key) : key;
    }

    /** Refuses before the bytes are sent what could not be kept; equal content is found out when it has arrived. */
    private Mono<Void> requirePlace(OssRequest request, Grant grant) {
        if (grant.mayReplace() && !forbidsOverwrite(request)) {
            return Mono.empty();
        }
        return uploads.onFiles(() -> objects.find(request.key()))
                .filter(taken -> forbidsOverwrite(request) || !mayBeTheSame(taken, request))
                .flatMap(taken -> Mono.error(new OssError(Code.FileAlreadyExists)));
    }

    private static boolean forbidsOverwrite(OssRequest request) {
        return "true".equalsIgnoreCase(request.header("x-oss-forbid-overwrite"));
    }

    private static boolean mayBeTheSame(ObjectEntry taken, OssRequest request) {
        var length = request.headers().getContentLength();
        return request.method().equals("PUT") && (length < 0 || length == taken.size());
    }

    private static void requireUsable(String key) {
        if (!ObjectKeys.isUsable(key)) {
            throw new OssError(Code.InvalidObjectName);
        }
    }

    private static void requireAcceptable(OssRequest request) {
        if (request.headers().getContentLength() > LARGEST_BODY) {
            throw new OssError(Code.EntityTooLarge);
        }
    }

    private static String contentType(OssRequest request) {
        var given = request.header("Content-Type");
        try {
            return given == null
                    ? ContentTypes.of(request.key())
                    : MediaType.parseMediaType(given).toString();
        } catch (IllegalArgumentException malformed) {
            return ContentTypes.of(request.key());
        }
    }

    private static byte[] take(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** Lets a blob pass only when it has the digest its sender announced. */
    private record Checked<T>(String contentMd5, BlobUploads.Destination<T> next)
            implements BlobUploads.Destination<T> {

        @Override
        public T accept(Written written) throws IOException {
            var md5 =
                    Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Objects.requireNonNull(written.md5())));
            if (!contentMd5.equals(md5)) {
                throw new OssError(Code.BadDigest);
            }
            return next.accept(written);
        }

        @Override
        public void revoke(T accepted) throws IOException {
            next.revoke(accepted);
        }
    }
}
