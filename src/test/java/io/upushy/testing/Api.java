package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls a server as one caller, with whatever bytes a test likes. Answers come in English. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final @Nullable String token;

    private Api(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** Nobody in particular. */
    public static Api anonymous(Server server) {
        return new Api(server.url(), null);
    }

    /** The same server, for who holds this JWT or API token. */
    public Api as(String other) {
        return new Api(base, other);
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, Map<String, ?> body) {
        return json("POST", path, body);
    }

    public Reply put(String path, Map<String, ?> body) {
        return json("PUT", path, body);
    }

    public Reply delete(String path, Map<String, ?> body) {
        return json("DELETE", path, body);
    }

    /** Sends anything that can be written as JSON. */
    public Reply json(String method, String path, Object body) {
        return bytes(method, path, "application/json", JsonMapper.shared().writeValueAsBytes(body));
    }

    public Reply text(String method, String path, String contentType, String body) {
        return bytes(method, path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply bytes(String method, String path, String contentType, byte[] body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
    }

    /** A form with one file and these fields, the fields first. */
    public Reply upload(String path, Form form) {
        return bytes("POST", path, form.contentType(), form.bytes());
    }

    /** A request with the caller's login, for what the methods here have no words for. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(60))
                .setHeader("Accept-Language", "en");
        return token == null ? request : request.setHeader("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
