package io.upushy.pipeline.cloudbuild;

import com.corundumstudio.socketio.SocketIOClient;
import io.upushy.web.Messages;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;

/** One connected client, and the form in which it is told things. */
final class BuildClient {

    private static final Duration LOOK = Duration.ofMillis(20);

    private final SocketIOClient socket;
    private final Messages messages;
    private final Locale locale;
    private final Clock clock;

    BuildClient(SocketIOClient socket, Messages messages, Clock clock) {
        this.socket = socket;
        this.messages = messages;
        this.clock = clock;
        this.locale = messages.locale(socket.getHandshakeData().getHttpHeaders().get("Accept-Language"));
    }

    /** What the client knows its connection by. */
    String id() {
        return socket.getSessionId().toString();
    }

    Map<String, String> query() {
        var query = new HashMap<String, String>();
        socket.getHandshakeData()
                .getUrlParams()
                .forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.get(0)));
        return query;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return messages.get(locale, key, arguments);
    }

    /** Tells whether the connection is good for anything. */
    void connected(boolean accepted, String message) {
        tell(id(), "connect", accepted, message);
    }

    void build(String action, String message) {
        tell("build", action, true, message);
    }

    void failed(String action, String message) {
        tell("build", action, false, message);
    }

    private void tell(String event, String action, boolean good, String message) {
        var payload = Map.of("type", good ? "success" : "error", "message", message);
        socket.sendEvent(
                event,
                Map.of(
                        "meta",
                        Map.of("timestamp", clock.millis()),
                        "data",
                        Map.of("action", action, "payload", payload)));
    }

    void output(String text) {
        socket.sendEvent("building", text);
    }

    /** Returns when the connection takes more; at once when it is gone. */
    Mono<Void> ready() {
        return Mono.fromSupplier(() -> socket.isWritable() || !socket.isChannelOpen())
                .filter(ready -> ready)
                .repeatWhenEmpty(empty -> empty.delayElements(LOOK))
                .then();
    }

    void leave() {
        socket.disconnect();
    }
}
