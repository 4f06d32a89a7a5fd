package io.upushy.auth;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server said. */
record Answer(int status, HttpHeaders headers, String text) {

    static Answer get(WebTestClient client, String path) {
        return of(client.get().uri(path));
    }

    static Answer post(WebTestClient client, String path, Object body) {
        return of(client.post().uri(path).bodyValue(body));
    }

    static Answer put(WebTestClient client, String path, Object body) {
        return of(client.put().uri(path).bodyValue(body));
    }

    static Answer send(WebTestClient client, String method, String path) {
        return of(client.method(HttpMethod.valueOf(method)).uri(path));
    }

    static Answer of(WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody(String.class).returnResult();
        var body = result.getResponseBody();
        return new Answer(result.getStatus().value(), result.getResponseHeaders(), body == null ? "" : body);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    String message() {
        return json().get("message").asString();
    }

    JsonNode data() {
        return json().get("data");
    }

    String errors() {
        return json().get("errors").toString();
    }
}
