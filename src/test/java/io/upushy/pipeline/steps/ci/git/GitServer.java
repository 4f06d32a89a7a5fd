package io.upushy.pipeline.steps.ci.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Git's own server side behind HTTP and a password. */
final class GitServer implements AutoCloseable {

    static final String PASSWORD = "p@ss word/%41";

    private final HttpServer server;
    private final Path root;
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    GitServer(Path root) {
        this.root = root;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What callers have proven themselves with. */
    List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** From now on everything is elsewhere. */
    void redirectTo(String other) {
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", other + exchange.getRequestURI());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null) {
            authorizations.add(authorization);
        }
        var expected =
                "Basic " + Base64.getEncoder().encodeToString(("robot:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(authorization)) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        backend(exchange);
    }

    private void backend(HttpExchange exchange) throws IOException {
        var builder = new ProcessBuilder("git", "http-backend");
        var headers = exchange.getRequestHeaders();
        builder.environment()
                .putAll(Map.of(
                        "GIT_PROJECT_ROOT", root.toString(),
                        "GIT_HTTP_EXPORT_ALL", "1",
                        "PATH_INFO", exchange.getRequestURI().getPath(),
                        "QUERY_STRING", String.valueOf(exchange.getRequestURI().getRawQuery()),
                        "REQUEST_METHOD", exchange.getRequestMethod(),
                        "CONTENT_TYPE", String.valueOf(headers.getFirst("Content-Type")),
                        "HTTP_CONTENT_ENCODING", headers.getFirst("Content-Encoding") == null ? "" : "gzip",
                        "GIT_PROTOCOL",
                                headers.getFirst("Git-Protocol") == null ? "" : headers.getFirst("Git-Protocol"),
                        "REMOTE_USER", "robot"));
        var process = builder.start();
        try (var input = process.getOutputStream()) {
            exchange.getRequestBody().transferTo(input);
        }
        var output = process.getInputStream();
        for (var line = line(output); !line.isEmpty(); line = line(output)) {
            var colon = line.indexOf(':');
            exchange.getResponseHeaders()
                    .add(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            output.transferTo(body);
        }
    }

    private static String line(InputStream input) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
