package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Form;
import io.upushy.testing.Packages;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class VersionRulesTest {

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Api api;
    private Apps apps;
    private String project;

    @BeforeEach
    void makeProject() {
        api = Api.anonymous(server).as(accounts.registerAdmin());
        apps = new Apps(api);
        project = apps.project("versions");
    }

    @Test
    void aVersionCodeGrowsWithinOneProjectAndType() {
        apps.nativeRelease(project, Apps.ANDROID, 100);

        for (var code : List.of(99, 100)) {
            var refused = apps.create(project, Apps.ANDROID, code, Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.errors())
                    .singleElement()
                    .asString()
                    .startsWith("versionCode:")
                    .contains("100");
        }
        apps.nativeRelease(project, Apps.IOS, 1);
        apps.nativeRelease(apps.project("another"), Apps.ANDROID, 1);
        apps.nativeRelease(project, Apps.ANDROID, 101);
    }

    @Test
    void aWgtNamesAnExistingNativeVersionOfItsOwnPlatformAndProject() {
        apps.nativeRelease(project, Apps.IOS, 100);
        apps.nativeRelease(apps.project("another"), Apps.ANDROID, 100);

        for (var more :
                List.<Map<String, ?>>of(Map.of("nativeVersionCode", 100), Map.of("nativeVersionCode", 0), Map.of())) {
            var refused = apps.create(project, Apps.WGT_ANDROID, 1, more);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.errors()).singleElement().asString().startsWith("nativeVersionCode:");
        }
        apps.wgt(project, Apps.WGT_IOS, 1, 100);
    }

    @Test
    void aNativeReleaseHasNoNativeVersion() {
        var made = apps.create(project, Apps.ANDROID, 100, Map.of("nativeVersionCode", 7))
                .data();
        assertThat(made.get("nativeVersionCode").asInt()).isZero();

        assertThat(change(made.get("id").asString(), "nativeVersionCode", 7)
                        .data()
                        .get("nativeVersionCode")
                        .asInt())
                .isZero();
    }

    @Test
    void aNativeReleaseWithWgtsOnItIsNeitherDeletedNorRenumbered() {
        var base = apps.nativeRelease(project, Apps.ANDROID, 100);
        var wgt = apps.wgt(project, Apps.WGT_ANDROID, 101, 100);
        assertThat(delete(base).status()).isEqualTo(409);
        assertThat(change(base, "versionCode", 200).status()).isEqualTo(409);

        assertThat(delete(wgt).data().get("affected").asInt()).isEqualTo(1);
        assertThat(change(base, "versionCode", 200).status()).isEqualTo(200);
        assertThat(delete(base).data().get("affected").asInt()).isEqualTo(1);
        assertThat(delete(base).status()).isEqualTo(404);
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        var made = apps.create(project, Apps.ANDROID, 100, Map.of("remark", "r", "updateType", 2))
                .data();
        var off = change(made.get("id").asString(), "status", 0).data();

        assertThat(off.get("status").asInt()).isZero();
        for (var field : List.of("version", "versionCode", "url", "updateType", "changelog", "remark", "createdTime")) {
            assertThat(off.get(field)).as(field).isEqualTo(made.get(field));
        }
        assertThat(change(made.get("id").asString(), "versionCode", "105")
                        .data()
                        .get("versionCode")
                        .asInt())
                .as("a numeric string")
                .isEqualTo(105);
        assertThat(change(made.get("id").asString(), "versionCode", 2147483647L)
                        .data()
                        .get("versionCode")
                        .asLong())
                .as("the highest the database keeps")
                .isEqualTo(2147483647L);
    }

    @Test
    void aReleaseKeepsItsPlaceBetweenItsNeighbours() {
        apps.nativeRelease(project, Apps.ANDROID, 100);
        var middle = apps.nativeRelease(project, Apps.ANDROID, 200);
        apps.nativeRelease(project, Apps.ANDROID, 300);

        for (var code : List.of(100, 99, 300, 301)) {
            var refused = change(middle, "versionCode", code);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.errors()).singleElement().asString().contains("100", "300");
        }
        assertThat(change(middle, "versionCode", 299).status()).isEqualTo(200);
    }

    @Test
    void aKeyIsEncodedAndAnAddressIsLeftAsItIs() {
        apps.nativeRelease(project, Apps.ANDROID, 99);
        var fields = Map.of(
                "projectId", project, "type", "1", "version", "1.0.1", "versionCode", "1", "nativeVersionCode", "99");
        var uploaded =
                api.upload("/api/source/upload", Form.of(fields).file("应用 v1 #?%+.wgt", Packages.wgt("1.0.1", 1)));
        assertThat(uploaded.data().get("url").asString())
                .startsWith("http")
                .matches("[!-~]+")
                .contains("%E5%BA%94%E7%94%A8");
        assertThat(api.get(uploaded.data().get("url").asString()).status()).isEqualTo(200);
        assertThat(urlOf(101, Apps.ANDROID, "https://cdn.example.com/a b.apk"))
                .isEqualTo("https://cdn.example.com/a b.apk");
        assertThat(urlOf(100, Apps.IOS, "itms-apps://apps.apple.com/app/id1"))
                .isEqualTo("itms-apps://apps.apple.com/app/id1");
        assertThat(apps.create(project, Apps.ANDROID, 102, Map.of("url", "javascript:alert(1)"))
                        .status())
                .isEqualTo(400);
    }

    private String urlOf(long code, int type, String url) {
        return apps.create(project, type, code, Map.of("url", url))
                .data()
                .get("url")
                .asString();
    }

    @Test
    void theLatestNativesAreTold() {
        assertThat(latest().size()).isZero();
        apps.nativeRelease(project, Apps.ANDROID, 100);
        apps.nativeRelease(project, Apps.ANDROID, 120);
        assertThat(latest().get("android").asInt()).isEqualTo(120);
        assertThat(latest().has("ios")).isFalse();
    }

    private JsonNode latest() {
        return api.get("/api/source/native/latest?projectId=" + project).data();
    }

    @Test
    void ofFiftyAtOnceOneGetsTheVersionCode() throws Exception {
        var statuses = atOnce(IntStream.range(0, 50)
                .<Callable<Reply>>mapToObj(i -> () -> apps.create(project, Apps.ANDROID, 100, Map.of("remark", "" + i)))
                .toList());

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(49);
        assertThat(list(Apps.ANDROID).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void noWgtIsLeftWithoutItsNativeVersionHoweverTheRequestsMeet() throws Exception {
        for (int round = 0; round < 15; round++) {
            var base = apps.nativeRelease(project, Apps.ANDROID, 100);
            atOnce(List.of(
                    () -> delete(base),
                    () -> apps.create(project, Apps.WGT_ANDROID, 1, Map.of("nativeVersionCode", 100)),
                    () -> change(base, "versionCode", 600),
                    () -> apps.create(project, Apps.WGT_ANDROID, 2, Map.of("nativeVersionCode", 600)),
                    () -> delete(base)));

            assertThat(codes(Apps.ANDROID, "versionCode")).containsAll(codes(Apps.WGT_ANDROID, "nativeVersionCode"));
            project = apps.project("round " + round);
        }
    }

    private List<Integer> codes(int type, String field) {
        var codes = new ArrayList<Integer>();
        list(type)
                .get("records")
                .forEach(release -> codes.add(release.get(field).asInt()));
        return codes;
    }

    private JsonNode list(int type) {
        return api.get("/api/source?projectId=" + project + "&type=" + type).data();
    }

    private Reply change(String id, String field, Object value) {
        return api.put("/api/source", Map.of("id", id, field, value));
    }

    private Reply delete(String id) {
        return api.delete("/api/source", Map.of("id", id));
    }

    private static List<Integer> atOnce(List<Callable<Reply>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls, 60, TimeUnit.SECONDS)) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).allMatch(status -> status == 200 || status == 404 || status == 409);
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
