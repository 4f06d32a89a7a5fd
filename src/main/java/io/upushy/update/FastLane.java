package io.upushy.update;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.upushy.web.ErrorAnswers;
import io.upushy.web.Messages;
import io.upushy.web.RequestHead;
import io.upushy.web.RequestId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/**
 * Answers the checks of devices straight from the network server, past the framework's requests, filters, security chain and
 * dispatcher, none of which has anything to say about them: that is worth half of what an answer costs. Anything unusual (an
 * Origin, another content type, a body of unknown length) goes the long way.
 */
@Component
final class FastLane implements NettyRouteProvider {

    private static final String JSON = "application/json";
    private static final String NO_STORE = "no-store";

    private final UpdateCheck check;
    private final ErrorAnswers errors;
    private final Messages messages;
    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    private record Kind(String path, int status) {}

    FastLane(UpdateCheck check, ErrorAnswers errors, Messages messages, MeterRegistry meters) {
        this.check = check;
        this.errors = errors;
        this.messages = messages;
        this.meters = meters;
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return routes.route(FastLane::isPlainCheck, this::handle);
    }

    private static boolean isPlainCheck(HttpServerRequest request) {
        return HttpMethod.POST.equals(request.method())
                && isPath(request.uri())
                && isJson(request.requestHeaders().get(HttpHeaderNames.CONTENT_TYPE))
                && request.requestHeaders().get(HttpHeaderNames.ORIGIN) == null
                && lengthOf(request) >= 0;
    }

    private static boolean isPath(String uri) {
        return uri.equals("/api/update") || uri.equals("/api/basic/update");
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.regionMatches(true, 0, JSON, 0, 16) && (type.length() == 16 || isUtf8(type, 16));
    }

    /** Whether all that follows is a charset as clients write it: {@code ;charset=utf-8}, with a space or without. */
    private static boolean isUtf8(String type, int from) {
        var start = type.startsWith("; ", from) ? from + 2 : from + 1;
        return type.charAt(from) == ';'
                && type.length() == start + 13
                && type.regionMatches(true, start, "charset=utf-8", 0, 13);
    }

    /** How long the body will be; -1 when the request does not say or it is more than a check can be. */
    private static int lengthOf(HttpServerRequest request) {
        var length = request.requestHeaders().get(HttpHeaderNames.CONTENT_LENGTH);
        if (length == null || length.isEmpty() || length.length() > 5) {
            return -1;
        }
        var value = 0;
        for (int i = 0; i < length.length(); i++) {
            var digit = length.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= UpdateExchange.MAX_BODY ? value : -1;
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        var start = System.nanoTime();
        return request.receive()
                .collect(() -> new Body(lengthOf(request)), Body::add)
                .flatMap(body -> answer(body, request, response))
                .onErrorResume(failure -> refuse(failure, request, response))
                .doFinally(signal -> record(request, response, System.nanoTime() - start));
    }

    private Mono<Void> answer(Body body, HttpServerRequest request, HttpServerResponse response) {
        var device = check.read(body.bytes);
        var head = new Head(request);
        var now = check.answerNow(device, head);
        return now != null
                ? paced(write(now, idOf(request), response))
                : check.answer(device, head).flatMap(answer -> write(answer, idOf(request), response));
    }

    private Mono<Void> paced(Mono<Void> answer) {
        var nanos = check.paceNanos();
        return nanos == 0 ? answer : Mono.delay(Duration.ofNanos(nanos)).then(answer);
    }

    private static String idOf(HttpServerRequest request) {
        return RequestId.choose(request.requestHeaders().get(RequestId.HEADER));
    }

    private static Mono<Void> write(byte[] answer, String id, HttpServerResponse response) {
        var headers = response.responseHeaders();
        headers.set(RequestId.HEADER, id);
        headers.set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.length));
        headers.set(HttpHeaderNames.CACHE_CONTROL, NO_STORE);
        return response.sendObject(Unpooled.wrappedBuffer(answer)).then();
    }

    private Mono<Void> refuse(Throwable failure, HttpServerRequest request, HttpServerResponse response) {
        if (response.hasSentHeaders()) {
            return Mono.error(failure);
        }
        var id = idOf(request);
        var locale = messages.locale(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        var answer = errors.of(failure, locale, id);
        response.status(answer.status());
        if (answer.retryAfterSeconds() != null) {
            response.header(HttpHeaderNames.RETRY_AFTER, Long.toString(answer.retryAfterSeconds()));
        }
        return write(answer.body(), id, response);
    }

    /** Under the name and tags the framework uses for all other requests. */
    private void record(HttpServerRequest request, HttpServerResponse response, long nanos) {
        timers.computeIfAbsent(new Kind(request.uri(), response.status().code()), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        var outcome = kind.status < 400 ? "SUCCESS" : kind.status < 500 ? "CLIENT_ERROR" : "SERVER_ERROR";
        return Timer.builder("http.server.requests")
                .tags("method", "POST", "uri", kind.path, "status", Integer.toString(kind.status))
                .tags("outcome", outcome, "exception", "none", "error", "none")
                .register(meters);
    }

    /** A body of the length its sender announced; the network server cuts off what is longer. */
    private static final class Body {

        private final byte[] bytes;
        private int length;

        private Body(int length) {
            this.bytes = new byte[length];
        }

        private void add(ByteBuf part) {
            var count = part.readableBytes();
            part.readBytes(bytes, length, count);
            length += count;
        }
    }

    private record Head(HttpServerRequest request) implements RequestHead {

        @Override
        public @Nullable String header(String name) {
            var values = request.requestHeaders().getAll(name);
            return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : String.join(",", values);
        }

        @Override
        public @Nullable InetSocketAddress remoteAddress() {
            return request.remoteAddress();
        }

        @Override
        public boolean isEncrypted() {
            return "https".equals(request.scheme());
        }
    }
}
