package io.upushy.testing;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project of one caller, whose packages lie in the store and are released over HTTP. */
public final class Shop {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final WebTestClient client;
    private final ObjectStorage storage;
    private final ObjectKeys keys;
    private final String id;

    public Shop(Server server, String token, ObjectStorage storage, ObjectKeys keys) {
        this.client = server.as(token);
        this.storage = storage;
        this.keys = keys;
        this.id = send("POST", "/api/project", Map.of("name", "Shop"))
                .data()
                .get("id")
                .asString();
    }

    private Shop(WebTestClient client, Shop shop) {
        this.client = client;
        this.storage = shop.storage;
        this.keys = shop.keys;
        this.id = shop.id;
    }

    /** What the server said. */
    public record Said(int status, JsonNode json) {

        public JsonNode data() {
            if (status != 200) {
                throw new AssertionError(status + " " + json);
            }
            return json.path("data");
        }

        public JsonNode inspection() {
            return data().path("inspection");
        }

        public String error() {
            return json.path("errors").path(0).asString("");
        }
    }

    /** The same project, for another caller. */
    public Shop as(Server server, String token) {
        return new Shop(server.as(token), this);
    }

    public String id() {
        return id;
    }

    /** Puts a package into the store as a direct upload does, and returns its key. */
    public String store(byte[] bytes) {
        return storeUnder(id, bytes);
    }

    /** The same in another upload area. */
    public String storeUnder(String area, byte[] bytes) {
        var key = keys.forUpload(area, "package");
        replace(key, bytes);
        return key;
    }

    /** Puts other bytes under a key, as only who owns the store can. */
    public void replace(String key, byte[] bytes) {
        var content = Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(bytes));
        storage.put(key, "application/octet-stream", content.cast(org.springframework.core.io.buffer.DataBuffer.class))
                .block(SOON);
    }

    public boolean isStored(String key) {
        return Boolean.TRUE.equals(storage.head(key).hasElement().block(SOON));
    }

    /** Registers a package in the store; {@code more} may say other versions, or none with the value "". */
    public Said register(int type, String version, long code, byte[] bytes, Map<String, ?> more) {
        return send("POST", "/api/source", fields(type, version, code, store(bytes), more));
    }

    public Map<String, Object> fields(int type, String version, long code, String url, Map<String, ?> more) {
        var fields = new HashMap<String, Object>();
        fields.put("projectId", id);
        fields.put("type", type);
        fields.put("version", version);
        fields.put("versionCode", code);
        fields.put("url", url);
        fields.put("changelog", "what is new");
        fields.putAll(more);
        fields.values().removeIf(""::equals);
        return fields;
    }

    public Said upload(Map<String, ?> fields, byte[] bytes) {
        var form = new MultipartBodyBuilder();
        form.part("projectId", id);
        fields.forEach((name, value) -> form.part(name, value.toString()));
        form.part("file", new ByteArrayResource(bytes)).filename("package");
        return said(client.post().uri("/api/source/upload").body(BodyInserters.fromMultipartData(form.build())));
    }

    public Said send(String method, String path, Map<String, ?> body) {
        return said(client.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .bodyValue(body));
    }

    public Said get(String path) {
        return said(client.get().uri(path));
    }

    private static Said said(WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody(String.class).returnResult();
        return new Said(result.getStatus().value(), JsonMapper.shared().readTree(result.getResponseBody()));
    }
}
