package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The rules about versions, one request after another. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseRulesTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api api;
    private Apps apps;
    private String project;

    @BeforeAll
    void logIn() {
        api = Api.anonymous(server).as(accounts.registerUser("releaser"));
        apps = new Apps(api);
    }

    @BeforeEach
    void makeProject() {
        project = apps.project("Shop");
    }

    private Reply create(int type, long code) {
        return apps.create(project, type, code, Map.of());
    }

    private Reply createWgt(int type, long code, long nativeCode) {
        return apps.create(project, type, code, Map.of("nativeVersionCode", nativeCode));
    }

    private Reply change(String id, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(changes);
        body.put("id", id);
        return api.put("/api/source", body);
    }

    private JsonNode listed(int type, String id) {
        return api.get("/api/source?projectId=" + project + "&type=" + type)
                .data()
                .get("records")
                .valueStream()
                .filter(source -> source.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertConflict(Reply reply, String field, String text) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(409);
        assertThat(reply.errors())
                .singleElement()
                .asString()
                .startsWith(field + ": ")
                .contains(text);
    }

    @Test
    void aReleaseIsAnsweredAsItIsListed() {
        var created = apps.create(
                        project,
                        Apps.ANDROID,
                        100,
                        Map.of("version", "1.0.0-β", "updateType", 3, "changelog", "新", "remark", "for us"))
                .data();

        assertThat(created.get("id").asString()).hasSizeBetween(32, 36);
        assertThat(created.get("projectId").asString()).isEqualTo(project);
        assertThat(created.get("version").asString()).isEqualTo("1.0.0-β");
        assertThat(created.get("versionCode").asLong()).isEqualTo(100);
        assertThat(created.get("nativeVersionCode").asLong()).isZero();
        assertThat(created.get("updateType").asInt()).isEqualTo(3);
        assertThat(created.get("type").asInt()).isEqualTo(Apps.ANDROID);
        assertThat(created.get("status").asInt()).isEqualTo(1);
        assertThat(created.get("changelog").asString()).isEqualTo("新");
        assertThat(created.get("remark").asString()).isEqualTo("for us");
        assertThat(created.get("createdTime").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(listed(Apps.ANDROID, created.get("id").asString())).isEqualTo(created);
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        var body = Apps.body(project, Apps.ANDROID, 100, Map.of());
        body.remove("updateType");
        body.remove("changelog");
        var created = api.post("/api/source", body).data();

        assertThat(created.get("updateType").asInt()).isEqualTo(1);
        assertThat(created.get("status").asInt()).isEqualTo(1);
        assertThat(created.get("changelog").asString()).isEmpty();
        assertThat(created.get("remark").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Apps.WGT_ANDROID, Apps.WGT_IOS, Apps.ANDROID, Apps.IOS})
    void versionCodesGrowWithinAProjectAndType(int type) {
        create(Apps.ANDROID, 10).data();
        create(Apps.IOS, 10).data();
        createWgt(type, 100, 10).data();

        assertConflict(createWgt(type, 100, 10), "versionCode", "greater than 100,");
        assertConflict(createWgt(type, 99, 10), "versionCode", "greater than 100,");
        assertThat(createWgt(type, 101, 10).status()).isEqualTo(200);
        assertConflict(createWgt(type, 101, 10), "versionCode", "greater than 101,");
    }

    @Test
    void typesAndProjectsDoNotMindEachOthersVersionCodes() {
        create(Apps.ANDROID, 100).data();
        create(Apps.IOS, 100).data();
        createWgt(Apps.WGT_ANDROID, 5, 100).data();
        createWgt(Apps.WGT_IOS, 5, 100).data();
        project = apps.project("Another");
        assertThat(create(Apps.ANDROID, 1).status()).isEqualTo(200);
    }

    @Test
    void aDisabledReleaseKeepsItsNumberADeletedOneFreesIt() {
        var id = apps.create(project, Apps.ANDROID, 100, Map.of("status", 0))
                .data()
                .get("id")
                .asString();
        assertThat(create(Apps.ANDROID, 100).status()).isEqualTo(409);

        api.delete("/api/source", Map.of("id", id)).data();
        assertThat(create(Apps.ANDROID, 100).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({Apps.WGT_ANDROID + "," + Apps.IOS, Apps.WGT_IOS + "," + Apps.ANDROID})
    void aWgtNeedsItsNativeVersionOfTheSamePlatform(int type, int otherPlatform) {
        create(otherPlatform, 100).data();

        assertConflict(createWgt(type, 1, 100), "nativeVersionCode", "no native version 100");
        create(type + 2, 100).data();
        assertConflict(createWgt(type, 1, 99), "nativeVersionCode", "no native version 99");
        assertConflict(createWgt(type, 1, 0), "nativeVersionCode", "no native version 0");
        assertConflict(create(type, 1), "nativeVersionCode", "no native version 0");
        assertThat(createWgt(type, 1, 100).data().get("nativeVersionCode").asLong())
                .isEqualTo(100);
    }

    @Test
    void aWgtNeedsItsNativeVersionInTheSameProject() {
        create(Apps.ANDROID, 100).data();
        project = apps.project("Another");

        assertThat(createWgt(Apps.WGT_ANDROID, 1, 100).status()).isEqualTo(409);
    }

    @Test
    void aNativeReleaseHasNativeVersionCode0WhateverIsSent() {
        var created = createWgt(Apps.ANDROID, 100, 77).data();
        assertThat(created.get("nativeVersionCode").asLong()).isZero();

        var changed = change(created.get("id").asString(), Map.of("nativeVersionCode", 77))
                .data();
        assertThat(changed.get("nativeVersionCode").asLong()).isZero();
    }

    @Test
    void whatAChangeLeavesOutStays() {
        var before = apps.create(project, Apps.ANDROID, 100, Map.of("remark", "r", "updateType", 2))
                .data();
        var id = before.get("id").asString();

        assertThat(change(id, Map.of("version", "9.9")).data().get("version").asString())
                .isEqualTo("9.9");
        assertThat(change(id, Map.of("updateType", 3)).data().get("updateType").asInt())
                .isEqualTo(3);
        assertThat(change(id, Map.of("remark", "")).data().get("remark").asString())
                .isEmpty();
        var after = change(id, Map.of("changelog", "better")).data();

        assertThat(after.get("version").asString()).isEqualTo("9.9");
        assertThat(after.get("updateType").asInt()).isEqualTo(3);
        assertThat(after.get("remark").asString()).isEmpty();
        assertThat(after.get("changelog").asString()).isEqualTo("better");
        for (var field : new String[] {"versionCode", "url", "type", "status", "createdTime"}) {
            assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
        }
        assertThat(listed(Apps.ANDROID, id)).isEqualTo(after);
    }

    @Test
    void projectTypeAndAddressOfAReleaseCannotBeChanged() {
        var before = create(Apps.ANDROID, 100).data();
        var after = change(
                        before.get("id").asString(),
                        Map.of("projectId", apps.project("Another"), "type", 1, "url", "https://example.com/other"))
                .data();

        for (var field : new String[] {"projectId", "type", "url"}) {
            assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
        }
    }

    @Test
    void aReleaseIsRenumberedOnlyBetweenItsNeighbours() {
        create(Apps.ANDROID, 100).data();
        var middle = apps.nativeRelease(project, Apps.ANDROID, 200);
        var last = apps.nativeRelease(project, Apps.ANDROID, 300);

        assertConflict(change(middle, Map.of("versionCode", 100)), "versionCode", "greater than 100 and less than 300");
        assertConflict(change(middle, Map.of("versionCode", 300)), "versionCode", "greater than 100 and less than 300");
        assertConflict(change(middle, Map.of("versionCode", 301)), "versionCode", "less than 300");
        assertConflict(change(last, Map.of("versionCode", 200)), "versionCode", "greater than 200, the highest");
        assertThat(change(middle, Map.of("versionCode", 101)).status()).isEqualTo(200);
        assertThat(change(middle, Map.of("versionCode", 299)).status()).isEqualTo(200);
        assertThat(change(middle, Map.of("versionCode", 299)).status()).isEqualTo(200);
        assertThat(change(last, Map.of("versionCode", 4_294_967_295L))
                        .data()
                        .get("versionCode")
                        .asLong())
                .isEqualTo(4_294_967_295L);
    }

    @Test
    void aNativeReleaseWithWgtsKeepsItsNumberAndCannotBeDeleted() {
        var base = apps.nativeRelease(project, Apps.ANDROID, 100);
        apps.nativeRelease(project, Apps.IOS, 100);
        var first = apps.wgt(project, Apps.WGT_ANDROID, 1, 100);
        var second = apps.wgt(project, Apps.WGT_ANDROID, 2, 100);
        apps.wgt(project, Apps.WGT_IOS, 1, 100);

        assertConflict(change(base, Map.of("versionCode", 101)), "versionCode", "2 wgt(s)");
        assertConflict(api.delete("/api/source", Map.of("id", base)), "id", "2 wgt(s)");
        assertThat(change(base, Map.of("versionCode", 100, "remark", "same number"))
                        .status())
                .isEqualTo(200);

        api.delete("/api/source", Map.of("id", first)).data();
        assertConflict(api.delete("/api/source", Map.of("id", base)), "id", "1 wgt(s)");
        api.delete("/api/source", Map.of("id", second)).data();
        assertThat(change(base, Map.of("versionCode", 101)).status()).isEqualTo(200);
        assertThat(api.delete("/api/source", Map.of("id", base))
                        .data()
                        .get("affected")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.delete("/api/source", Map.of("id", base)).status()).isEqualTo(404);
    }

    @Test
    void aWgtMovesToAnotherNativeVersionThatExists() {
        create(Apps.ANDROID, 100).data();
        create(Apps.ANDROID, 200).data();
        create(Apps.IOS, 300).data();
        var wgt = apps.wgt(project, Apps.WGT_ANDROID, 1, 100);

        assertConflict(change(wgt, Map.of("nativeVersionCode", 300)), "nativeVersionCode", "no native version 300");
        assertThat(change(wgt, Map.of("nativeVersionCode", 200))
                        .data()
                        .get("nativeVersionCode")
                        .asLong())
                .isEqualTo(200);
    }

    @Test
    void aReleaseIsTakenFromDevicesAndOfferedAgainAtOnce() {
        var id = apps.nativeRelease(project, Apps.ANDROID, 100);
        assertThat(offered()).isEqualTo(100);

        assertThat(change(id, Map.of("status", 0)).data().get("status").asInt()).isZero();
        assertThat(offered()).isZero();
        assertThat(change(id, Map.of("status", 1)).data().get("status").asInt()).isEqualTo(1);
        assertThat(offered()).isEqualTo(100);
    }

    /** The native version code that an Android device is told, 0 for none. */
    private long offered() {
        var check = Map.of(
                "projectId",
                project,
                "platform",
                "android",
                "wgtVersion",
                "1",
                "wgtVersionCode",
                1,
                "nativeVersion",
                "1",
                "nativeVersionCode",
                1);
        return api.post("/api/update", check).data().at("/native/versionCode").asLong(0);
    }

    @Test
    void codesMayBeSentAsText() {
        var created = apps.create(
                        project,
                        Apps.ANDROID,
                        100,
                        Map.of("versionCode", "12", "type", "3", "updateType", "2", "status", "0"))
                .data();

        assertThat(created.get("versionCode").isIntegralNumber()).isTrue();
        assertThat(created.get("versionCode").asLong()).isEqualTo(12);
        assertThat(created.get("updateType").asInt()).isEqualTo(2);
        assertThat(created.get("status").asInt()).isZero();
        assertThat(change(created.get("id").asString(), Map.of("versionCode", "13"))
                        .data()
                        .get("versionCode")
                        .asLong())
                .isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "versionCode, 0",
        "versionCode, -1",
        "versionCode, 4294967296",
        "versionCode, 99999999999999999999999",
        "versionCode, 1.5",
        "versionCode, one",
        "nativeVersionCode, -1",
        "nativeVersionCode, 4294967296",
        "type, 0",
        "type, 5",
        "updateType, 0",
        "updateType, 4",
        "status, 2",
        "status, -1",
    })
    void whatIsNoSuchNumberIsRefused(String field, String value) {
        var reply = apps.create(project, Apps.ANDROID, 100, Map.of(field, value));

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.errors()).singleElement().asString().startsWith(field + ": ");
        assertThat(create(Apps.ANDROID, 1).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changelog", "remark", "version"})
    void textsHaveAtMost255CharactersWhateverTheirScript(String field) {
        assertThat(apps.create(project, Apps.ANDROID, 100, Map.of(field, "字".repeat(255)))
                        .data()
                        .get(field)
                        .asString())
                .hasSize(255);
        assertThat(apps.create(project, Apps.ANDROID, 101, Map.of(field, "x".repeat(256)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thereMustBeSuchAReleaseAndProject() {
        var nobodys = "00000000-0000-0000-0000-000000000000";
        assertThat(change(nobodys, Map.of("status", 0)).status()).isEqualTo(404);
        assertThat(api.delete("/api/source", Map.of("id", nobodys)).status()).isEqualTo(404);
        assertThat(apps.create(nobodys, Apps.ANDROID, 1, Map.of()).status()).isEqualTo(404);
        assertThat(api.get("/api/source/native/latest?projectId=" + nobodys).status())
                .isEqualTo(404);
    }
}
