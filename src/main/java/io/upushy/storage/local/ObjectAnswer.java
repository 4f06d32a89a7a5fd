package io.upushy.storage.local;

import io.upushy.storage.ObjectKeys;
import io.upushy.web.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ZeroCopyHttpOutputMessage;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends an object, part of it, or only that the caller has it already. */
final class ObjectAnswer {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String NOT_PLAIN = "[^A-Za-z0-9._ +-]"; // for clients that do not read filename*

    private final LocalObjectStorage storage;
    private final ObjectEntry entry;

    ObjectAnswer(LocalObjectStorage storage, ObjectEntry entry) {
        this.storage = storage;
        this.entry = entry;
    }

    Mono<Void> writeTo(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var response = exchange.getResponse();
        describe(response.getHeaders(), RequestId.of(response));
        return switch (Preconditions.of(request.getHeaders(), entry.etag(), entry.lastModified())) {
            case NOT_MODIFIED -> {
                response.setStatusCode(HttpStatus.NOT_MODIFIED);
                yield response.setComplete();
            }
            case FAILED -> throw new OssError(OssError.Code.PreconditionFailed);
            case PROCEED -> send(request.getMethod() == HttpMethod.HEAD, rangeOf(request.getHeaders()), response);
        };
    }

    private void describe(HttpHeaders headers, String requestId) {
        headers.setETag("\"" + entry.etag() + "\"");
        headers.setLastModified(entry.lastModified());
        headers.setCacheControl(FOREVER);
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        headers.set(OssAnswer.CRC64, entry.crc64());
        headers.set(OssAnswer.REQUEST_ID, requestId);
        headers.set("x-oss-object-type", entry.type());
    }

    private @Nullable ByteRange rangeOf(HttpHeaders headers) {
        return Preconditions.rangeApplies(headers, entry.etag(), entry.lastModified())
                ? ByteRange.parse(headers.getFirst(HttpHeaders.RANGE), entry.size())
                : null;
    }

    private Mono<Void> send(boolean headOnly, @Nullable ByteRange range, ServerHttpResponse response) {
        var headers = response.getHeaders();
        if (range == ByteRange.UNSATISFIABLE) {
            headers.set(HttpHeaders.CONTENT_RANGE, "bytes */" + entry.size());
            throw new OssError(OssError.Code.InvalidRange);
        }
        var sent = range == null ? new ByteRange(0, entry.size() - 1) : range;
        if (range != null) {
            response.setStatusCode(HttpStatus.PARTIAL_CONTENT);
            headers.set(HttpHeaders.CONTENT_RANGE, "bytes " + range.first() + "-" + range.last() + "/" + entry.size());
        }
        describeBody(headers);
        headers.setContentLength(sent.length());
        return headOnly || sent.length() == 0 ? response.setComplete() : sendBytes(sent, response);
    }

    /** Uploads are other people's files on this server's own origin: they are saved, never shown, and run nothing. */
    private void describeBody(HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, entry.contentType());
        var name = ObjectKeys.nameOf(entry.key());
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name.replaceAll(NOT_PLAIN, "_") + "\"; filename*=UTF-8''"
                        + ObjectKeys.encode(name));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private Mono<Void> sendBytes(ByteRange range, ServerHttpResponse response) {
        var pieces = Piece.of(entry.blobs(), range.first(), range.length());
        if (pieces.size() == 1 && response instanceof ZeroCopyHttpOutputMessage zeroCopy) {
            var piece = pieces.get(0);
            return zeroCopy.writeWith(storage.objects().path(piece.blob()), piece.offset(), piece.length());
        }
        return response.writeWith(storage.read(entry, range.first(), range.length()));
    }
}
