package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.ApkPackage;
import io.upushy.testing.Apps;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.S3Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A store that speaks S3 and hands out no credentials: browsers send parts to addresses that were signed for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedUploadTest {

    private static final String UPLOAD = "/api/upload";
    private static final String COMPLETE = UPLOAD + "/complete";

    private InProcessServer upushy;
    private Accounts accounts;
    private Api owner;
    private String project;

    @BeforeAll
    void start() {
        upushy = InProcessServer.start(S3Server.get().settings());
        accounts = new Accounts(upushy.server());
    }

    @AfterAll
    void stop() {
        upushy.close();
    }

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(upushy.server()).as(accounts.registerAdmin());
        project = new Apps(owner).project("Signed uploads");
    }

    private JsonNode begin(long size) {
        return owner.post(UPLOAD, Map.of("projectId", project, "fileName", "应用 1.apk", "size", size))
                .data();
    }

    private static List<Map<String, Object>> send(JsonNode begun, byte[] bytes) throws Exception {
        var parts = new ArrayList<Map<String, Object>>();
        var size = begun.get("partSize").asInt();
        for (var address : begun.get("addresses")) {
            var from = parts.size() * size;
            var part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size));
            var request = HttpRequest.newBuilder(URI.create(address.asString()))
                    .PUT(BodyPublishers.ofByteArray(part))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var etag = answer.headers().firstValue("ETag").orElseThrow();
            parts.add(Map.of("number", parts.size() + 1, "etag", etag));
        }
        return parts;
    }

    private Map<String, Object> about(JsonNode begun, Object... more) {
        var body = new java.util.HashMap<String, Object>();
        body.put("projectId", project);
        body.put("key", begun.get("key").asString());
        body.put("uploadId", begun.get("uploadId").asString());
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i].toString(), more[i + 1]);
        }
        return body;
    }

    @Test
    void aPackageGoesPastTheServerAndIsInspectedAndReleased() throws Exception {
        var padding = new byte[9 << 20];
        new Random(1).nextBytes(padding);
        var apk = new ApkPackage().file("assets/padding", padding).build();
        var begun = begin(apk.length);
        assertThat(begun.get("addresses")).hasSize(2);
        assertThat(begun.get("key").asString()).startsWith(project + "/").endsWith("/应用 1.apk");

        var parts = send(begun, apk);
        var done = owner.post(COMPLETE, about(begun, "parts", parts)).data();
        assertThat(done.get("size").asInt()).isEqualTo(apk.length);
        assertThat(owner.post(COMPLETE, about(begun, "parts", parts)).data())
                .as("once more, as who got no answer")
                .isEqualTo(done);

        var release = new Apps(owner)
                .create(
                        project,
                        Apps.ANDROID,
                        100,
                        Map.of("url", begun.get("key").asString(), "version", "1.0.0"))
                .data();
        assertThat(release.at("/inspection/state").asString()).isEqualTo("passed");
        assertThat(release.get("size").asInt()).isEqualTo(apk.length);
        assertThat(release.get("url").asString())
                .startsWith(S3Server.get().url() + "/" + S3Server.BUCKET + "/" + project);
    }

    @Test
    void partsThatWereNotSentMakeNoObject() throws Exception {
        var begun = begin(100);
        send(begun, new byte[100]);
        var invented = List.of(Map.of("number", 1, "etag", "\"" + "0".repeat(32) + "\""));

        var refused = owner.post(COMPLETE, about(begun, "parts", invented));

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(owner.json("DELETE", UPLOAD, about(begun)).status()).isEqualTo(200);
    }

    @Test
    void whatIsGivenUpIsGone() throws Exception {
        var begun = begin(100);
        var parts = send(begun, new byte[100]);

        owner.json("DELETE", UPLOAD, about(begun)).data();
        owner.json("DELETE", UPLOAD, about(begun)).data();

        assertThat(owner.post(COMPLETE, about(begun, "parts", parts)).status()).isEqualTo(409);
    }

    @Test
    void onlyMembersUploadAndOnlyForTheirProject() {
        var begun = begin(100);
        var other = new Apps(owner).project("Another");
        var part = List.of(Map.of("number", 1, "etag", "x"));
        var foreign = about(begun, "projectId", other, "parts", part);
        assertThat(owner.post(COMPLETE, foreign).status()).isEqualTo(400);
        assertThat(owner.json("DELETE", UPLOAD, foreign).status()).isEqualTo(400);

        var stranger = Api.anonymous(upushy.server()).as(accounts.registerUser("stranger"));
        var token = Api.anonymous(upushy.server()).as(new Apps(owner).apiToken(project));
        for (var caller : List.of(stranger, token)) {
            assertThat(caller.post(COMPLETE, about(begun, "parts", part)).status())
                    .isEqualTo(403);
            assertThat(caller.post(UPLOAD, Map.of("projectId", project, "fileName", "a.apk", "size", 1))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void credentialsAreNotHandedOutWithoutARole() {
        var refused = owner.get("/api/basic/oss-sts?projectId=" + project);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("POST /api/upload");
    }

    @Test
    void anUploadThroughTheServerEndsInTheSameStore() {
        var form = io.upushy.testing.Form.of(
                        Map.of("projectId", project, "type", "3", "version", "1.0.0", "versionCode", "100"))
                .file("app.apk", io.upushy.testing.Packages.apk("1.0.0", 100));

        var release = owner.upload("/api/source/upload", form).data();

        assertThat(release.get("url").asString()).startsWith(S3Server.get().url());
    }
}
