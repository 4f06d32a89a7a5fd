package io.upushy.storage.local;

import io.upushy.storage.local.OssError.Code;
import io.upushy.web.RequestId;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/**
 * Answers everything under {@code /{bucket}/} as OSS would: objects are public by their unguessable keys, all else is for
 * signed requests.
 */
final class BucketFilter implements WebFilter {

    private static final Logger log = LoggerFactory.getLogger(BucketFilter.class);
    private static final String EXPOSED = String.join(", ", OssAnswer.REQUEST_ID, OssAnswer.CRC64);

    /** Parameters that ask for something else than the object; treating them as absent would destroy or disclose it. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "acl",
            "append",
            "callback",
            "delete",
            "lifecycle",
            "position",
            "restore",
            "symlink",
            "tagging",
            "x-oss-process");

    private final LocalObjectStorage storage;
    private final OssOperations operations;
    private final LocalCredentials credentials;
    private final Holders holders;
    private final String bucket;
    private final Clock clock;

    BucketFilter(
            LocalObjectStorage storage,
            OssOperations operations,
            LocalCredentials credentials,
            Holders holders,
            String bucket,
            Clock clock) {
        this.storage = storage;
        this.operations = operations;
        this.credentials = credentials;
        this.holders = holders;
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getRawPath();
        var here = path.startsWith("/" + bucket + "/") || path.equals("/" + bucket);
        if (!here || exchange.getRequest().getMethod() == HttpMethod.OPTIONS) {
            return chain.filter(exchange);
        }
        if (exchange.getRequest().getHeaders().getOrigin() != null) {
            exchange.getResponse().getHeaders().add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
        return Mono.defer(() -> answer(exchange)).onErrorResume(failure -> refuse(exchange, failure));
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        var request = OssRequest.of(exchange.getRequest(), bucket);
        if (request == null) {
            throw new OssError(Code.NoSuchKey);
        }
        var signature = OssSignature.of(request);
        var grant = signature == null ? null : signature.verify(credentials, clock);
        var reads = request.method().equals("GET") || request.method().equals("HEAD");
        if (reads && !request.key().isEmpty() && !request.has("uploadId")) {
            return sendObject(request, exchange);
        }
        return operate(request, requireGrant(request, grant), exchange)
                .flatMap(answer ->
                        answer.writeTo(exchange.getResponse(), request.method().equals("HEAD")));
    }

    private Mono<Void> sendObject(OssRequest request, ServerWebExchange exchange) {
        return storage.find(request.key())
                .switchIfEmpty(Mono.error(() -> new OssError(Code.NoSuchKey)))
                .flatMap(entry -> new ObjectAnswer(storage, entry).writeTo(exchange));
    }

    private static Grant requireGrant(OssRequest request, @Nullable Grant grant) {
        if (grant == null) {
            throw new OssError(request.key().isEmpty() ? Code.NoSuchKey : Code.AccessDenied);
        }
        return grant;
    }

    private Mono<OssAnswer> operate(OssRequest request, Grant grant, ServerWebExchange exchange) {
        if (request.query().keySet().stream().anyMatch(UNSUPPORTED::contains)) {
            throw new OssError(Code.NotImplemented);
        }
        var allowed = holders.requireRight(grant);
        if (request.key().isEmpty()) {
            return allowed.then(Mono.defer(() -> operateOnBucket(request, grant)));
        }
        grant.requireKey(request.key());
        return allowed.then(Mono.defer(() -> operateOnObject(request, grant, exchange)));
    }

    private Mono<OssAnswer> operateOnObject(OssRequest request, Grant grant, ServerWebExchange exchange) {
        var body = exchange.getRequest().getBody();
        var inParts = request.has("uploadId");
        return switch (request.method()) {
            case "GET" -> operations.listParts(request);
            case "PUT" -> put(request, grant, exchange);
            case "POST" -> inParts ? operations.complete(request, grant, body) : initiate(request, grant);
            case "DELETE" -> inParts ? operations.abort(request) : delete(request, grant);
            default -> throw new OssError(Code.MethodNotAllowed);
        };
    }

    private Mono<OssAnswer> operateOnBucket(OssRequest request, Grant grant) {
        if (!request.method().equals("GET")) {
            throw new OssError(Code.MethodNotAllowed);
        }
        if (request.has("uploads")) {
            throw new OssError(Code.NotImplemented);
        }
        return operations.list(request, grant);
    }

    private Mono<OssAnswer> put(OssRequest request, Grant grant, ServerWebExchange exchange) {
        if (request.header("x-oss-copy-source") != null) {
            throw new OssError(Code.NotImplemented);
        }
        var body = exchange.getRequest().getBody();
        return request.has("uploadId") ? operations.putPart(request, body) : operations.put(request, grant, body);
    }

    private Mono<OssAnswer> initiate(OssRequest request, Grant grant) {
        if (!request.has("uploads")) {
            throw new OssError(Code.MethodNotAllowed);
        }
        return operations.initiate(request, grant);
    }

    private Mono<OssAnswer> delete(OssRequest request, Grant grant) {
        if (!grant.mayDelete()) {
            throw new OssError(Code.AccessDenied, "Upload credentials cannot delete objects.");
        }
        return operations.delete(request);
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (failure instanceof AbortedException) {
            log.debug("The caller has gone: {}", failure.getMessage());
            return Mono.empty();
        }
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        var headOnly = exchange.getRequest().getMethod() == HttpMethod.HEAD;
        var now = ObjectListing.TIME.format(clock.instant());
        return OssAnswer.error(describe(failure), RequestId.of(response), now).writeTo(response, headOnly);
    }

    private static OssError describe(Throwable failure) {
        if (failure instanceof OssError known) {
            return known;
        }
        if (LocalObjectStorage.isDiskFull(failure)) {
            log.error("Upload refused, the disk of DATA_DIR is full: {}", failure.getMessage());
            return new OssError(Code.InsufficientStorage);
        }
        log.error("Request to the object store failed", failure);
        return new OssError(Code.InternalError);
    }
}
