package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Devices as an operator looks for them, what became of one, and what it would get. */
@UpushyTest
class DeviceHistoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Api owner;
    private Apps apps;
    private String project;

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("historian"));
        apps = new Apps(owner);
        project = apps.project("history");
    }

    @Test
    void devicesAreFoundByWhatTheyAre() {
        check("one", "android", 100, 104, "P40 Pro");
        check("two", "android", 100, 105, "P30");
        check("three", "ios", 200, 0, "iPhone 15");
        awaitDevices(3);

        assertThat(uuids("&platform=android")).containsExactly("one", "two");
        assertThat(uuids("&model=P4")).containsExactly("one");
        assertThat(uuids("&model=%25")).isEmpty();
        assertThat(uuids("&nativeVersionCode=100&wgtVersionCode=105")).containsExactly("two");
        assertThat(uuids("&uuid=three")).containsExactly("three");
        assertThat(uuids("&from=2020-01-01&to=2020-01-02")).isEmpty();
        assertThat(uuids("&from=2020-01-01")).hasSize(3);
        var refused = owner.get("/api/log/device?projectId=" + project + "&platform=windows");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors().get(0)).startsWith("platform:");
    }

    @Test
    void oneDevicesChecksAndReportsAreItsHistory() {
        var release = apps.nativeRelease(project, Apps.ANDROID, 101);
        check("mine", "android", 100, 0, "P40");
        check("mine", "android", 100, 0, "P40");
        check("other", "android", 100, 0, "P40");
        report("mine", release, "failed");
        report("other", release, "installed");
        awaitDevices(2);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(total("/api/log/update?uuid=mine&projectId=")).isEqualTo(2);
            assertThat(total("/api/log/report?uuid=mine&projectId=")).isEqualTo(1);
            assertThat(total("/api/log/report?event=installed&projectId=")).isEqualTo(1);
        });
        var report = owner.get("/api/log/report?uuid=mine&projectId=" + project).data();
        assertThat(report.at("/records/0/code").asString()).isEqualTo("1205");
    }

    @Test
    void aKnownDeviceIsToldWhatItWouldGetAndWhy() {
        var low = apps.nativeRelease(project, Apps.ANDROID, 100);
        var wgt = apps.wgt(project, Apps.WGT_ANDROID, 105, 100);
        check("known", "android", 100, 104, "P40");
        awaitDevices(1);

        var decision = decision("uuid=known");
        assertThat(decision.get("outcome").asString()).isEqualTo("wgt");
        assertThat(decision.get("sourceId").asString()).isEqualTo(wgt);
        assertThat(why(decision, low)).isEqualTo("notNewer");
        assertThat(decision.get("reason").asString()).contains("1.0.105");

        var high = apps.nativeRelease(project, Apps.ANDROID, 110);
        var after = decision("uuid=known");
        assertThat(after.get("sourceId").asString()).isEqualTo(high);
        assertThat(why(after, wgt)).isEqualTo("nativeFirst");

        owner.put("/api/source", Map.of("id", high, "status", 0)).data();
        assertThat(why(decision("uuid=known"), high)).isEqualTo("disabled");
        assertThat(why(decision("platform=android&nativeVersionCode=90&wgtVersionCode=0"), wgt))
                .isEqualTo("otherNative");
    }

    @Test
    void aDeviceNobodyKnowsMustBeDescribed() {
        assertThat(owner.get("/api/device/decision?projectId=" + project + "&uuid=nobody")
                        .status())
                .isEqualTo(404);
        var nothing = owner.get("/api/device/decision?projectId=" + project + "&platform=ios");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.errors().get(0)).startsWith("uuid:");
    }

    @Test
    void whatDependsOnAReleaseIsTold() {
        var base = apps.nativeRelease(project, Apps.ANDROID, 100);
        var wgt = apps.wgt(project, Apps.WGT_ANDROID, 105, 100);
        check("on-it", "android", 100, 105, "P40");
        awaitDevices(1);

        var use = owner.get("/api/stats/release/use?sourceId=" + base).data();
        assertThat(use.get("deletable").asBoolean()).isFalse();
        assertThat(use.get("devices").asLong()).isOne();
        assertThat(use.at("/wgts/0/sourceId").asString()).isEqualTo(wgt);
        assertThat(owner.get("/api/stats/release/use?sourceId=" + wgt)
                        .data()
                        .get("deletable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void releasesAreSearched() {
        apps.create(project, Apps.ANDROID, 100, Map.of("changelog", "first 100% done"))
                .data();
        apps.create(project, Apps.ANDROID, 101, Map.of("remark", "for testers", "status", 0))
                .data();

        assertThat(total("/api/source?type=3&keyword=100%25&projectId=")).isOne();
        assertThat(total("/api/source?type=3&keyword=TESTERS&projectId=")).isOne();
        assertThat(total("/api/source?type=3&keyword=101&projectId=")).isOne();
        assertThat(total("/api/source?type=3&status=0&projectId=")).isOne();
        assertThat(total("/api/source?type=3&keyword=_&projectId=")).isZero();
        assertThat(total("/api/source?type=3&updateType=1&projectId=")).isEqualTo(2);
    }

    @Test
    void theDashboardShowsMembersTheirProjectsOnly() {
        apps.nativeRelease(project, Apps.ANDROID, 100);
        check("seen", "android", 100, 0, "P40");
        awaitDevices(1);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        state(owner.get("/api/dashboard").data(), project)
                                .get("checksToday")
                                .asLong())
                .isOne());
        var mine = owner.get("/api/dashboard").data();
        assertThat(mine.get("days").size()).isEqualTo(30);
        assertThat(mine.at("/newestReleases/0/projectId").asString()).isEqualTo(project);
        var stranger = Api.anonymous(server).as(accounts.registerUser("outsider"));
        assertThat(stranger.get("/api/dashboard").text()).doesNotContain(project);
        var admin = Api.anonymous(server).as(accounts.registerAdmin());
        assertThat(state(admin.get("/api/dashboard").data(), project)
                        .get("releases")
                        .asLong())
                .isOne();
    }

    private static JsonNode state(JsonNode dashboard, String project) {
        for (var state : dashboard.get("projects")) {
            if (state.get("projectId").asString().equals(project)) {
                return state;
            }
        }
        throw new AssertionError(project + " is not in " + dashboard);
    }

    private JsonNode decision(String query) {
        return owner.get("/api/device/decision?projectId=" + project + "&" + query)
                .data();
    }

    private static String why(JsonNode decision, String sourceId) {
        for (var verdict : decision.get("releases")) {
            if (verdict.get("sourceId").asString().equals(sourceId)) {
                return verdict.get("why").asString();
            }
        }
        throw new AssertionError(sourceId + " is not in " + decision);
    }

    private void check(String uuid, String platform, int nativeCode, int wgtCode, String model) {
        var body = Map.of(
                "projectId", project,
                "platform", platform,
                "nativeVersionCode", nativeCode,
                "wgtVersionCode", wgtCode,
                "systemInfo", Map.of("uuid", uuid, "model", model, "platform", platform));
        Api.anonymous(server).post("/api/update", body).data();
    }

    private void report(String uuid, String release, String event) {
        var body = Map.of(
                "projectId", project,
                "platform", "android",
                "sourceId", release,
                "event", event,
                "uuid", uuid,
                "code", "1205");
        assertThat(Api.anonymous(server).post("/api/report", body).status()).isEqualTo(200);
    }

    private void awaitDevices(int devices) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(total("/api/log/device?projectId="))
                .isEqualTo(devices));
    }

    private long total(String path) {
        return owner.get(path + project).data().get("total").asLong();
    }

    private List<String> uuids(String filter) {
        var uuids = new ArrayList<String>();
        owner.get("/api/log/device?sortKey=uuid&order=ASC&projectId=" + project + filter)
                .data()
                .get("records")
                .forEach(device -> uuids.add(device.get("uuid").asString()));
        return uuids;
    }
}
