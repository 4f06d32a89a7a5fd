package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class UpdateCheckTest {

    private static final String URL = "https://cdn.example.com/app.pkg";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api phone;
    private Api admin;
    private Apps apps;
    private String project;

    @BeforeEach
    void makeProject() {
        phone = Api.anonymous(server);
        admin = phone.as(accounts.registerAdmin());
        apps = new Apps(admin);
        project = apps.project("Update " + UUID.randomUUID().toString().substring(0, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                  | 200",
                "application/json;charset=utf-8    | 200",
                "application/json; charset=UTF-8   | 200",
                "APPLICATION/JSON ; charset=utf-8  | 200",
                "application/json;charset=\"utf-8\"  | 200",
                "application/json;v=1              | 200",
                "application/json;charset=gbk      | 415",
                "application/json;charset=utf-16   | 415",
                "application/json;charset=bogus    | 415",
                "application/json;charset=utf-8x   | 415",
                "application/jsonx                 | 415",
                "text/plain                        | 415",
            })
    void theBodyIsJsonInUtf8(String contentType, int status) {
        var body = JSON.formatted(project);
        for (var origin : new String[] {null, "https://h5.example.com"}) {
            var request = phone.request("/api/update")
                    .setHeader("Content-Type", contentType)
                    .POST(BodyPublishers.ofString(body));
            var reply = phone.send(origin == null ? request : request.setHeader("Origin", origin));

            assertThat(reply.status()).as(reply.text()).isEqualTo(status);
            if (status == 415) {
                assertThat(reply.errors()).singleElement().asString().startsWith("Content-Type: ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", ",", "}", "]", "1", "null", " {\"projectId\":1}", "\u0000"})
    void nothingFollowsTheBodysJson(String garbage) {
        var body = JSON.formatted(project);

        assertThat(phone.text("POST", "/api/update", "application/json", body + garbage)
                        .errors())
                .singleElement()
                .asString()
                .startsWith("body: ");
        assertThat(phone.text("POST", "/api/update", "application/json", " " + body + "\r\n \t")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProjectWithoutReleasesOffersNothing() {
        var data = check(Map.of()).data();

        assertThat(data.get("wgt").isNull()).isTrue();
        assertThat(data.get("native").isNull()).isTrue();
    }

    @Test
    void theHighestWgtForTheDevicesNativeVersionIsOfferedRatherThanAHigherOneForAnother() {
        release(3, 100, 0);
        release(3, 200, 0);
        release(1, 101, 100);
        release(1, 102, 200);

        assertThat(offered(Map.of("nativeVersionCode", 100), "wgt")).isEqualTo(101);
        assertThat(offered(Map.of("nativeVersionCode", 200), "wgt")).isEqualTo(102);
        assertThat(offered(Map.of("nativeVersionCode", 150), "wgt")).isEqualTo(102);
        assertThat(offered(Map.of("nativeVersionCode", 100), "native")).isEqualTo(200);
    }

    @Test
    void aChangeIsSeenByTheNextCheck() {
        var id = release(3, 100, 0);
        assertThat(offered(Map.of(), "native")).isEqualTo(100);

        assertThat(admin.put("/api/source", Map.of("id", id, "status", 0)).status())
                .isEqualTo(200);
        assertThat(check(Map.of()).data().get("native").isNull()).isTrue();

        assertThat(admin.put("/api/source", Map.of("id", id, "status", 1, "changelog", "again"))
                        .status())
                .isEqualTo(200);
        assertThat(check(Map.of()).data().at("/native/changelog").asString()).isEqualTo("again");

        assertThat(admin.delete("/api/source", Map.of("id", id)).status()).isEqualTo(200);
        assertThat(check(Map.of()).data().get("native").isNull()).isTrue();
    }

    @Test
    void aDeletedProjectIsUnknown() {
        assertThat(check(Map.of()).status()).isEqualTo(200);
        assertThat(admin.delete("/api/project", Map.of("id", project)).status()).isEqualTo(200);

        var reply = check(Map.of());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("success").asBoolean()).isFalse();
        assertThat(reply.errors()).anyMatch(error -> error.startsWith("projectId: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    projectId         | "short"      | projectId
                    projectId         | 12           | projectId
                    projectId         | null         | projectId
                    platform          | "web"        | platform
                    platform          | null         | platform
                    platform          | ["android"]  | platform
                    wgtVersionCode    | -1           | wgtVersionCode
                    wgtVersionCode    | "1.5"        | wgtVersionCode
                    wgtVersionCode    | 1.5          | wgtVersionCode
                    wgtVersionCode    | 4294967296   | wgtVersionCode
                    wgtVersionCode    | ""           | wgtVersionCode
                    nativeVersionCode | true         | nativeVersionCode
                    nativeVersionCode | {"a":1}      | nativeVersionCode
                    nativeVersionCode | null         | nativeVersionCode
                    wgtVersion        | {"a":1}      | wgtVersion
                    """)
    void anUnusableValueIsRefusedByNameOnBothWays(String field, String value, String named) {
        var body = JSON.formatted(project)
                .replaceFirst(
                        "\"" + field + "\":(\"[^\"]*\"|\\d+)", "\"" + field + "\":" + Matcher.quoteReplacement(value));

        var fast = send("/api/update", body, null);
        var slow = send("/api/update", body, "https://h5.example.com");

        assertThat(fast.status()).as(fast.text()).isEqualTo(400);
        assertThat(fast.errors()).hasSize(1).allMatch(error -> error.startsWith(named + ": "));
        assertThat(slow.status()).isEqualTo(400);
        assertThat(slow.errors()).isEqualTo(fast.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "\"text\"", "{", "{\"projectId\":", "{}trailing{", "\u0000", "{'a':1}"})
    void whatIsNoJsonObjectIsRefusedOnBothWays(String body) {
        var fast = send("/api/update", body, null);
        var slow = send("/api/update", body, "https://h5.example.com");

        assertThat(fast.status()).as(fast.text()).isEqualTo(400);
        assertThat(slow.status()).as(slow.text()).isEqualTo(400);
    }

    @Test
    void aBodyOverTheLimitIsRefusedOnBothWays() {
        var body = JSON.formatted(project).replace("1.0.0", "x".repeat(70_000));

        assertThat(send("/api/update", body, null).status()).isEqualTo(413);
        assertThat(send("/api/update", body, "https://h5.example.com").status()).isEqualTo(413);
    }

    @Test
    void anotherContentTypeIsRefusedAndAnOldAddressAnswers() {
        var text = phone.text("POST", "/api/update", "text/plain", JSON.formatted(project));

        assertThat(text.status()).isEqualTo(415);
        assertThat(send("/api/basic/update", JSON.formatted(project), null).status())
                .isEqualTo(200);
    }

    @Test
    void bothWaysCarryTheRequestIdAndForbidCaching() {
        for (var origin : new String[] {null, "https://h5.example.com"}) {
            var reply = send("/api/update", JSON.formatted(project), origin);

            assertThat(reply.header("X-Request-Id")).isNotEmpty();
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.header("Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void aStaleLoginDoesNotKeepADeviceFromItsAnswer() {
        assertThat(phone.as("not.a.token")
                        .json("POST", "/api/update", body(Map.of()))
                        .status())
                .isEqualTo(200);
    }

    private static final String JSON =
            """
            {"projectId":"%s","platform":"android","wgtVersion":"1.0.0","wgtVersionCode":1,\
            "nativeVersion":"1.0.0","nativeVersionCode":100}""";

    private Reply send(String path, String body, String origin) {
        var request = phone.request(path)
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return phone.send(origin == null ? request : request.setHeader("Origin", origin));
    }

    private Reply check(Map<String, ?> more) {
        return phone.json("POST", "/api/update", body(more));
    }

    private Map<String, Object> body(Map<String, ?> more) {
        var body = new HashMap<String, Object>();
        body.put("projectId", project);
        body.put("platform", "android");
        body.put("wgtVersionCode", 1);
        body.put("nativeVersionCode", 100);
        body.putAll(more);
        return body;
    }

    private long offered(Map<String, ?> more, String which) {
        return check(more).data().get(which).get("versionCode").asLong();
    }

    private String release(int type, long code, long nativeCode) {
        var more = Map.of("url", URL, "nativeVersionCode", nativeCode);
        return apps.create(project, type, code, more).data().get("id").asString();
    }
}
