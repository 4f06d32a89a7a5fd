package io.upushy.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of a server under test, made and logged in over HTTP. The first user becomes its administrator; the others are
 * made by that administrator.
 */
public final class Accounts {

    public static final String ADMIN = "admin";
    public static final String PASSWORD = "correct horse battery";

    private static final ObjectMapper JSON = JsonMapper.shared();

    private final Server server;

    public Accounts(Server server) {
        this.server = server;
    }

    /** Registers the administrator unless that has happened, logs in and returns the access token. */
    public String registerAdmin() {
        var status = post(server.anonymous(), "/api/user", Map.of("username", ADMIN, "password", PASSWORD))
                .returnResult(Void.class)
                .getStatus();
        if (!status.is2xxSuccessful() && status.value() != HttpStatus.FORBIDDEN.value()) {
            throw new IllegalStateException("Registration answered " + status);
        }
        return login(ADMIN);
    }

    /** Has the administrator make a user with {@link #PASSWORD} unless there is one, logs in and returns the access token. */
    public String registerUser(String name) {
        var status = post(server.as(registerAdmin()), "/api/users", Map.of("username", name, "password", PASSWORD))
                .returnResult(Void.class)
                .getStatus();
        if (!status.is2xxSuccessful() && status.value() != HttpStatus.CONFLICT.value()) {
            throw new IllegalStateException("Creating " + name + " answered " + status);
        }
        return login(name);
    }

    /** Logs in with {@link #PASSWORD} and returns the access token. */
    public String login(String name) {
        return loginData(name, PASSWORD).get("token").asString();
    }

    /** Logs in and returns the answer's {@code data}: token, refreshToken, userInfo. */
    public JsonNode loginData(String name, String password) {
        var answer = post(server.anonymous(), "/api/user/login", Map.of("username", name, "password", password))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JSON.readTree(answer).get("data");
    }

    /** The id of the user a token belongs to. */
    public String idOf(String token) {
        var answer = server.as(token)
                .get()
                .uri("/api/user/profile")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JSON.readTree(answer).get("data").get("id").asString();
    }

    /** Sends a JSON body. */
    public static WebTestClient.ResponseSpec post(WebTestClient client, String path, Map<String, ?> body) {
        return client.post().uri(path).bodyValue(new HashMap<>(body)).exchange();
    }

    /** Sends a JSON body. */
    public static WebTestClient.ResponseSpec put(WebTestClient client, String path, Map<String, ?> body) {
        return client.put().uri(path).bodyValue(new HashMap<>(body)).exchange();
    }
}
