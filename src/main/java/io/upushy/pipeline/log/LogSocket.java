package io.upushy.pipeline.log;

import io.upushy.pipeline.log.RunLogService.Cut;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** A log over a WebSocket. Whoever shows no good ticket is answered in HTTP, before there is a WebSocket. */
@Component
class LogSocket implements WebHandler {

    private static final Duration PING = Duration.ofSeconds(30);

    /** Three pings without an answer, or a frame that is not taken. */
    private static final Duration SILENCE = Duration.ofSeconds(100);

    private static final CloseStatus LEFT = CloseStatus.POLICY_VIOLATION.withReason("login or membership ended");
    private static final CloseStatus FAILED = CloseStatus.SERVER_ERROR.withReason("connect again");

    private final RunLogService logs;
    private final WebSocketService sockets;
    private final JsonMapper json;

    LogSocket(RunLogService logs, WebSocketService sockets, JsonMapper json) {
        this.logs = logs;
        this.sockets = sockets;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange) {
        var run = runOf(exchange);
        var query = exchange.getRequest().getQueryParams();
        var after = after(query);
        return logs.redeem(query.getOrDefault("ticket", List.of("")).get(0), run)
                .flatMap(caller -> logs.follow(caller, run, after))
                .flatMap(frames -> sockets.handleRequest(exchange, session -> serve(session, frames)));
    }

    private static String runOf(ServerWebExchange exchange) {
        Map<String, String> variables = exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables.getOrDefault("id", "");
    }

    private static long after(MultiValueMap<String, String> query) {
        var text = query.getFirst("after");
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!text.matches("\\d{1,18}")) {
            throw ApiException.invalid("after", "pipeline.log.after");
        }
        return Long.parseLong(text);
    }

    /**
     * Ends when what is sent has ended and the client was told why, or with the client or its signs of life. Both halves are
     * brought to their ends: hanging up on what comes in would cut off the word of good-bye.
     */
    private Mono<Void> serve(WebSocketSession session, Flux<LogFrame> frames) {
        var gone = Sinks.<Void>empty();
        var client = session.receive()
                .doOnNext(WebSocketMessage::release)
                .timeout(SILENCE)
                .then()
                .onErrorComplete()
                .doFinally(signal -> gone.tryEmitEmpty());
        var log = frames.concatMap(frame -> send(session, text(session, frame)), 1)
                .then(Mono.just(CloseStatus.NORMAL));
        var pings = Flux.interval(PING)
                .onBackpressureDrop()
                .concatMap(tick -> send(session, session.pingMessage(buffers -> buffers.wrap(new byte[0]))), 0)
                .then(Mono.<CloseStatus>never());
        var sent = Mono.firstWithSignal(log, pings, gone.asMono().cast(CloseStatus.class))
                .onErrorResume(Cut.class, cut -> Mono.just(LEFT))
                .onErrorReturn(FAILED)
                .flatMap(session::close)
                .onErrorComplete();
        return Mono.when(client, sent);
    }

    private WebSocketMessage text(WebSocketSession session, LogFrame frame) {
        return session.textMessage(json.writeValueAsString(frame));
    }

    /** One after the other: the next is only made when this one has gone out. */
    private static Mono<Void> send(WebSocketSession session, WebSocketMessage message) {
        return session.send(Mono.just(message)).timeout(SILENCE);
    }
}
