package io.upushy.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Gives every request an id, the caller's own when it sends a sane one, and puts it on the answer. */
public final class RequestId implements HttpHandler {

    /** The header that carries the id, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HttpHandler next;

    RequestId(HttpHandler next) {
        this.next = next;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        response.getHeaders().set(HEADER, choose(request.getHeaders().getFirst(HEADER)));
        return next.handle(request, response);
    }

    /** The id of the request that this response answers. */
    public static String of(ServerHttpResponse response) {
        var id = response.getHeaders().getFirst(HEADER);
        return id == null ? "-" : id;
    }

    /** The id for a request that brought this one, if any. */
    public static String choose(@Nullable String given) {
        if (given != null && SANE.matcher(given).matches()) {
            return given;
        }
        return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    }
}
