package io.upushy.hosting.stub;

import io.netty.channel.ChannelOption;
import io.netty.handler.ssl.SslContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** What the stand-ins share: a port, the routes, the check against the description, faults, and what was asked. */
final class StubServer {

    private final Spec spec;
    private final Function<StubRequest, @Nullable StubAnswer> guard;
    private final @Nullable SslContext tls;
    private final List<Route> routes = new ArrayList<>();
    private final Faults faults = new Faults();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Object state = new Object();
    private int port;
    private @Nullable DisposableServer server;

    /**
     * Not listening yet.
     *
     * @param guard what is answered to a request whose login is wrong; null lets it pass
     * @param tls null speaks plain HTTP
     */
    StubServer(Spec spec, Function<StubRequest, @Nullable StubAnswer> guard, @Nullable SslContext tls) {
        this.spec = spec;
        this.guard = guard;
        this.tls = tls;
    }

    void route(String method, String template, Function<StubRequest, StubAnswer> handler) {
        add(method, template, true, false, spec.operation(method, template.replace("+}", "}")), handler);
    }

    /** For whoever asks. */
    void open(String method, String template, Function<StubRequest, StubAnswer> handler) {
        add(method, template, true, true, spec.operation(method, template), handler);
    }

    /** Not in the description. */
    void undescribed(String operation, String method, String template, Function<StubRequest, StubAnswer> handler) {
        add(method, template, false, false, operation, handler);
    }

    private void add(
            String method,
            String template,
            boolean described,
            boolean open,
            String operation,
            Function<StubRequest, StubAnswer> handler) {
        var parts = Arrays.asList(template.substring(1).split("/", -1));
        routes.add(new Route(operation, method, parts, described, open, handler));
    }

    void listen() {
        var plain = HttpServer.create().host("127.0.0.1").port(port).handle(this::handle);
        var listening = (tls == null ? plain : plain.secure(given -> given.sslContext(tls))).bindNow();
        port = listening.port();
        server = listening;
    }

    /** Nobody answers at its port any more; {@link #listen} brings it back. */
    void hangUp() {
        if (server != null) {
            server.disposeNow();
        }
    }

    String url() {
        return (tls == null ? "http://127.0.0.1:" : "https://127.0.0.1:") + port;
    }

    Faults faults() {
        return faults;
    }

    List<String> calls() {
        return calls;
    }

    List<String> violations() {
        return violations;
    }

    /** Tells of something that is against the description, or against what the description leaves out. */
    void violation(String what) {
        violations.add(what);
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .map(body -> toRequest(request, body))
                .publishOn(Schedulers.boundedElastic())
                .map(this::take)
                .flatMap(taken -> send(response, taken));
    }

    /** An answer, or null where the connection is reset or kept without one. */
    private record Taken(@Nullable StubAnswer answer, boolean silent) {}

    private Taken take(StubRequest request) {
        var prefix = spec.base().substring(1).split("/").length;
        var below = new StubRequest(
                request.method(),
                request.path()
                        .subList(
                                Math.min(prefix, request.path().size()),
                                request.path().size()),
                Map.of(),
                request.query(),
                request.headers(),
                request.body());
        for (var route : routes) {
            var variables = route.match(below);
            if (variables.isPresent() && ("/" + String.join("/", request.path())).startsWith(spec.base() + "/")) {
                return call(route, below.on(variables.get()));
            }
        }
        return refuse(request, List.of("nothing here answers that"));
    }

    private Taken call(Route route, StubRequest request) {
        var number = faults.count(route.operation());
        calls.add(route.operation());
        faults.runBefore(number);
        var path = route.path(request.variables());
        var wrong = route.described() ? spec.wrong(request, path) : List.<String>of();
        if (!wrong.isEmpty()) {
            return refuse(request, wrong);
        }
        var fault = faults.of(number);
        if (fault instanceof Fault.Status status) {
            return new Taken(Errors.of(spec, status.status()), false);
        }
        if (fault instanceof Fault.Wire wire && !wire.done()) {
            return new Taken(null, wire.silent());
        }
        var answer = answer(route, request);
        if (route.described()) {
            spec.wrong(request, path, answer).forEach(error -> violation("Answer to " + request + ": " + error));
        }
        faults.runAfter(number);
        return fault instanceof Fault.Wire wire ? new Taken(null, wire.silent()) : new Taken(answer, false);
    }

    private StubAnswer answer(Route route, StubRequest request) {
        synchronized (state) {
            var refused = route.open() ? null : guard.apply(request);
            return refused == null ? route.handler().apply(request) : refused;
        }
    }

    private Taken refuse(StubRequest request, List<String> wrong) {
        wrong.forEach(error -> violation(request + ": " + error));
        return new Taken(StubAnswer.json(400, Map.of("message", "Not as described: " + wrong)), false);
    }

    private static Mono<Void> send(HttpServerResponse response, Taken taken) {
        var answer = taken.answer();
        if (answer != null) {
            response.status(answer.status());
            return answer.contentType().isEmpty()
                    ? response.send()
                    : response.header("Content-Type", answer.contentType())
                            .sendString(Mono.just(answer.body()))
                            .then();
        }
        if (!taken.silent()) {
            response.withConnection(StubServer::reset);
        }
        return Mono.never();
    }

    private static void reset(reactor.netty.Connection connection) {
        connection.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        connection.channel().close();
    }

    private static StubRequest toRequest(HttpServerRequest request, String body) {
        var target = request.uri().split("\\?", 2);
        var path = Arrays.stream(target[0].substring(1).split("/", -1))
                .map(StubServer::decode)
                .toList();
        var query = new HashMap<String, String>();
        for (var pair : target.length < 2 ? new String[0] : target[1].split("&")) {
            var parts = pair.split("=", 2);
            query.put(decode(parts[0]), parts.length < 2 ? "" : decode(parts[1]));
        }
        var headers = new HashMap<String, String>();
        request.requestHeaders()
                .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return new StubRequest(request.method().name(), path, Map.of(), query, headers, body);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
