package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project under test, its releases and the devices that call for it, over HTTP. */
final class Devices {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Server server;
    private final String token;
    private final String projectId;

    Devices(Server server, String token) {
        this.server = server;
        this.token = token;
        this.projectId = data(Accounts.post(owner(), "/api/project", Map.of("name", "app")))
                .get("id")
                .asString();
    }

    String projectId() {
        return projectId;
    }

    /** Publishes a native Android release and returns its id. */
    String publish(int versionCode) {
        var release = Map.of(
                "projectId",
                projectId,
                "version",
                "1." + versionCode,
                "versionCode",
                versionCode,
                "url",
                "https://example.com/app-" + versionCode + ".apk",
                "type",
                3,
                "changelog",
                "better");
        return data(Accounts.post(owner(), "/api/source", release)).get("id").asString();
    }

    /** A device asks for an update; the answer must be 200. */
    void check(String uuid, int nativeVersionCode, int wgtVersionCode) {
        var check = Map.of(
                "projectId",
                projectId,
                "platform",
                "android",
                "wgtVersion",
                "1." + wgtVersionCode,
                "wgtVersionCode",
                wgtVersionCode,
                "nativeVersion",
                "1." + nativeVersionCode,
                "nativeVersionCode",
                nativeVersionCode,
                "systemInfo",
                Map.of("uuid", uuid, "model", "P40"));
        Accounts.post(server.anonymous(), "/api/update", check).expectStatus().isOk();
    }

    /** A device reports of a release. */
    WebTestClient.ResponseSpec report(String uuid, String sourceId, String event, Map<String, ?> more) {
        var report = new HashMap<String, Object>(more);
        report.put("projectId", projectId);
        report.put("platform", "android");
        report.put("sourceId", sourceId);
        report.put("event", event);
        report.put("uuid", uuid);
        return Accounts.post(server.anonymous(), "/api/report", report);
    }

    /** What a GET answers as {@code data}. */
    JsonNode get(String uri, Object... variables) {
        return data(owner().get().uri(uri, variables).exchange());
    }

    /** Waits until so many checks are in the update log. */
    void awaitChecks(int checks) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        get("/api/log/update?projectId={id}&pageSize=1", projectId)
                                .get("total")
                                .asInt())
                .isEqualTo(checks));
    }

    /** On the port of the moment: a server that was stopped and started has another. */
    private WebTestClient owner() {
        return server.as(token);
    }

    private static JsonNode data(WebTestClient.ResponseSpec answer) {
        var body = answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body).get("data");
    }
}
