package io.upushy.update;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.upushy.web.ErrorAnswers;
import io.upushy.web.Messages;
import io.upushy.web.RequestId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Takes the checks of devices past the filters, the security chain and the dispatcher, none of which has anything to say about
 * them: that alone is worth half of what an answer costs. Anything unusual (an Origin, another content type) goes the long way.
 */
final class FastLane implements HttpHandler {

    private final HttpHandler longWay;
    private final UpdateExchange exchange;
    private final ErrorAnswers errors;
    private final Messages messages;
    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    private record Kind(String path, int status) {}

    FastLane(
            HttpHandler longWay,
            UpdateExchange exchange,
            ErrorAnswers errors,
            Messages messages,
            MeterRegistry meters) {
        this.longWay = longWay;
        this.exchange = exchange;
        this.errors = errors;
        this.messages = messages;
        this.meters = meters;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        if (!isPlainCheck(request)) {
            return longWay.handle(request, response);
        }
        var start = System.nanoTime();
        return exchange.handle(request.getBody(), request, response)
                .onErrorResume(failure -> refuse(failure, request, response))
                .doFinally(signal -> record(request, response, System.nanoTime() - start));
    }

    private static boolean isPlainCheck(ServerHttpRequest request) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return false;
        }
        var path = request.getURI().getRawPath();
        if (!path.equals("/api/update") && !path.equals("/api/basic/update")) {
            return false;
        }
        var headers = request.getHeaders();
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && isJson(type) && headers.getFirst(HttpHeaders.ORIGIN) == null;
    }

    private static boolean isJson(String type) {
        return type.regionMatches(true, 0, "application/json", 0, 16) && (type.length() == 16 || isUtf8(type, 16));
    }

    /** Whether all that follows is a charset as clients write it: {@code ;charset=utf-8}, with a space or without. */
    private static boolean isUtf8(String type, int from) {
        var start = type.startsWith("; ", from) ? from + 2 : from + 1;
        return type.charAt(from) == ';'
                && type.length() == start + 13
                && type.regionMatches(true, start, "charset=utf-8", 0, 13);
    }

    private Mono<Void> refuse(Throwable failure, ServerHttpRequest request, ServerHttpResponse response) {
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        return errors.of(failure, messages.locale(request.getHeaders()), RequestId.of(response))
                .writeTo(response);
    }

    /** Under the name and tags the framework uses for all other requests. */
    private void record(ServerHttpRequest request, ServerHttpResponse response, long nanos) {
        var status = response.getStatusCode();
        var code = status == null ? 200 : status.value();
        timers.computeIfAbsent(new Kind(request.getURI().getRawPath(), code), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        var outcome = kind.status < 400 ? "SUCCESS" : kind.status < 500 ? "CLIENT_ERROR" : "SERVER_ERROR";
        return Timer.builder("http.server.requests")
                .tags("method", "POST", "uri", kind.path, "status", Integer.toString(kind.status))
                .tags("outcome", outcome, "exception", "none", "error", "none")
                .register(meters);
    }
}
