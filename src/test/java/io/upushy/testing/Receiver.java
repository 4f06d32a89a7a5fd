package io.upushy.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes what somebody posts, and answers as a test says; 200 when it says nothing. */
public final class Receiver implements AutoCloseable {

    private record Answer(int status, String body, String location) {}

    /** A request that came. */
    public record Got(URI address, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        public String query(String name) {
            return Arrays.stream(address.getRawQuery().split("&"))
                    .filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
        }
    }

    private final HttpServer server;
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        all.add(new Got(exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
        var next = answers.poll();
        var answer = next == null ? new Answer(200, "", "") : next;
        if (!answer.location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", answer.location);
        }
        var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The next answer; later calls say what comes after it. */
    public Receiver answers(int status, String body) {
        answers.add(new Answer(status, body, ""));
        return this;
    }

    public void redirectsTo(String address) {
        answers.add(new Answer(307, "", address));
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public List<Got> all() {
        return List.copyOf(all);
    }

    /** The one request that came. */
    public Got only() {
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " requests came: " + all);
        }
        return all.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
