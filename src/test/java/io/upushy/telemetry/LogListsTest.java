package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.Server;
import io.upushy.testing.ServerProcess;
import io.upushy.testing.UpushyTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** Who is told what of the update log, the devices and the login log, and in which order. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogListsTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private Api admin;
    private Api owner;
    private Api viewer;
    private Api stranger;
    private String project;

    @BeforeAll
    void makeChecks() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
        owner = admin.as(accounts.registerUser("log-owner"));
        viewer = admin.as(accounts.registerUser("log-viewer"));
        stranger = admin.as(accounts.registerUser("log-stranger"));
        var apps = new Apps(owner);
        project = apps.project("Shop");
        apps.member(project, "log-viewer", "viewer");
        check(server, project, "device-c", 30);
        awaitTotal("update", 1);
        check(server, project, "device-a", 10);
        awaitTotal("update", 2);
        check(server, project, "device-b", 20);
        awaitTotal("update", 3);
        check(server, apps.project("Another"), "device-d", 40);
    }

    private static void check(Server server, String project, String uuid, long wgtCode) {
        var check = Map.of(
                "projectId",
                project,
                "platform",
                "android",
                "wgtVersion",
                "1." + wgtCode,
                "wgtVersionCode",
                wgtCode,
                "nativeVersion",
                "1.0",
                "nativeVersionCode",
                "4294967295",
                "systemInfo",
                Map.of("uuid", uuid, "brand", "b-" + uuid, "model", "m"));
        Api.anonymous(server).post("/api/update", check).data();
    }

    private String path(String log) {
        return "/api/log/" + log + "?projectId=" + project;
    }

    private void awaitTotal(String log, int total) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        viewer.get(path(log)).data().get("total").asInt())
                .isEqualTo(total));
    }

    private static String uuids(JsonNode page) {
        return page.get("records")
                .valueStream()
                .map(record -> record.get("uuid").asString().replace("device-", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "device"})
    void membersAndAdministratorsReadAProjectsLogsAndNobodyElse(String log) {
        awaitTotal(log, 3);
        for (var reader : List.of(admin, owner, viewer)) {
            assertThat(reader.get(path(log)).data().get("total").asInt()).isEqualTo(3);
        }
        assertThat(stranger.get(path(log)).status()).isEqualTo(403);
        assertThat(Api.anonymous(server).get(path(log)).status()).isEqualTo(401);
        assertThat(owner.get("/api/log/" + log).status()).isEqualTo(400);
        assertThat(admin.get("/api/log/" + log).data().get("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(owner.get("/api/log/" + log + "?projectId=00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "update, '', b a c",
        "update, &sortKey=id&order=ASC, c a b",
        "update, &sortKey=createdTime&order=ASC, c a b",
        "update, &sortKey=uuid&order=ASC, a b c",
        "update, &sortKey=wgtVersionCode&order=DESC, c b a",
        "update, &sortKey=nativeVersionCode&order=ASC, c a b",
        "update, &pageNum=2&pageSize=2, c",
        "update, &pageNum=9&pageSize=2, ''",
        "device, '', b a c",
        "device, &sortKey=uuid&order=DESC, c b a",
        "device, &sortKey=brand&order=ASC, a b c",
        "device, &sortKey=wgtVersionCode&order=ASC, a b c",
        "device, &sortKey=createdTime&order=ASC&pageNum=1&pageSize=2, c a",
    })
    void logsArePagedAndSorted(String log, String query, String expected) {
        awaitTotal(log, 3);
        var page = viewer.get(path(log) + query).data();

        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(uuids(page)).isEqualTo(expected);
    }

    @Test
    void theUpdateLogIsNarrowedToATime() {
        awaitTotal("update", 3);
        var times = viewer.get(path("update") + "&sortKey=id&order=ASC")
                .data()
                .get("records")
                .valueStream()
                .map(record -> record.get("createdTime").asString())
                .toList();

        assertThat(uuids(checksIn("&from=" + times.get(1)))).isEqualTo("b a");
        assertThat(uuids(checksIn("&to=" + justAfter(times.get(1))))).isEqualTo("a c");
        assertThat(uuids(checksIn("&from=" + times.get(1) + "&to=" + justAfter(times.get(1)))))
                .isEqualTo("a");
        assertThat(uuids(checksIn("&from=" + justAfter(times.get(2))))).isEmpty();
    }

    /** Times are told to the millisecond, and kept to the microsecond. */
    private static String justAfter(String time) {
        return Instant.parse(time).plusMillis(1).toString();
    }

    private JsonNode checksIn(String range) {
        var page = viewer.get(path("update") + range).data();
        assertThat(page.get("total").asInt()).isEqualTo(page.get("records").size());
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "update, from=yesterday",
        "update, to=2026-13-01T00:00:00Z",
        "update, from=-1000000-01-01T00:00:00Z",
        "report, to=%2B99999-01-01T00:00:00Z",
    })
    void whatIsNoTimeIsRefused(String log, String range) {
        var refused = viewer.get(path(log) + "&" + range);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).anyMatch(error -> error.startsWith(range.substring(0, range.indexOf('=')) + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "device", "login"})
    void whatIsNoPageIsRefused(String log) {
        for (var query : List.of("&sortKey=nonsense", "&pageNum=0", "&pageSize=1001", "&order=up")) {
            assertThat(owner.get(path(log) + query).status()).as(query).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4_294_967_295L, 0})
    void checksWithAnyCodeTheServerTakesAreWritten(long code) {
        var other = new Apps(owner).project("Codes");
        check(server, other, "device-x", code);

        Awaitility.await().untilAsserted(() -> {
            var page = owner.get("/api/log/update?projectId=" + other).data();
            assertThat(page.at("/records/0/wgtVersionCode").asLong(-1)).isEqualTo(code);
        });
    }

    @Test
    void administratorsSeeAllLoginsUsersTheirOwn() {
        failToLogIn("log-owner");
        failToLogIn("nobody-there");

        Awaitility.await().untilAsserted(() -> {
            assertThat(names(owner, "")).contains("log-owner").containsOnly("log-owner");
            assertThat(statuses(owner)).contains("0", "1");
            assertThat(names(admin, "")).contains("log-owner", "log-viewer", "nobody-there");
        });
        assertThat(names(viewer, "")).containsOnly("log-viewer");
        assertThat(Api.anonymous(server).get("/api/log/login").status()).isEqualTo(401);
    }

    @Test
    void theLoginLogIsPagedAndSorted() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(names(admin, "")).contains("log-owner", "log-viewer", "log-stranger"));

        assertThat(names(admin, "?sortKey=username&order=ASC")).isSortedAccordingTo(String::compareToIgnoreCase);
        assertThat(names(admin, "?pageNum=1&pageSize=2")).hasSize(2);
        for (var key : List.of("id", "ipaddr", "browser", "os", "status", "msg", "loginTime")) {
            assertThat(names(admin, "?sortKey=" + key)).as(key).isNotEmpty();
        }
    }

    @Test
    void whatCameOfALoginIsToldInTheReadersLanguage() {
        failToLogIn("polyglot");
        insertLogin("登录成功");
        insertLogin("auth.tooMany");

        Awaitility.await().untilAsserted(() -> assertThat(messages("en"))
                .contains("Wrong username or password", "Logged in", "登录成功"));
        assertThat(messages("en")).contains("Too many attempts").noneMatch(text -> text.startsWith("auth."));
        assertThat(messages("zh-CN")).contains("用户名或密码错误", "登录成功", "尝试次数过多");
    }

    private void insertLogin(String msg) {
        database.sql("INSERT INTO app_log_login (username, msg, login_time) VALUES ('old', :msg, CURRENT_TIMESTAMP)")
                .bind("msg", msg)
                .then()
                .block();
    }

    private List<String> messages(String language) {
        var reply = admin.send(admin.request("/api/log/login").setHeader("Accept-Language", language));
        return reply.data()
                .get("records")
                .valueStream()
                .map(record -> record.get("msg").asString())
                .toList();
    }

    private void failToLogIn(String name) {
        assertThat(Api.anonymous(server)
                        .post("/api/user/login", Map.of("username", name, "password", "not this one"))
                        .status())
                .isEqualTo(401);
    }

    private static List<String> names(Api api, String query) {
        return values(api, query, "username");
    }

    private static List<String> statuses(Api api) {
        return values(api, "", "status");
    }

    private static List<String> values(Api api, String query, String field) {
        return api.get("/api/log/login" + query)
                .data()
                .get("records")
                .valueStream()
                .map(record -> record.get(field).asString())
                .toList();
    }

    @Test
    void whatIsBufferedIsWrittenBeforeTheServerStops() {
        var checks = 500;
        try (var process =
                ServerProcess.with(new HashMap<>(Backend.freshSettings())).start()) {
            var own = Api.anonymous(process.server()).as(new Accounts(process.server()).registerAdmin());
            var app = new Apps(own).project("Shop");
            for (int i = 0; i < checks; i++) {
                check(process.server(), app, "device-" + i, i);
            }
            assertThat(process.stop()).isEqualTo(143);

            process.start();
            var again = Api.anonymous(process.server()).as(new Accounts(process.server()).registerAdmin());
            assertThat(again.get("/api/log/update?pageSize=1&projectId=" + app)
                            .data()
                            .get("total")
                            .asInt())
                    .isEqualTo(checks);
            assertThat(again.get("/api/log/device?pageSize=1&projectId=" + app)
                            .data()
                            .get("total")
                            .asInt())
                    .isEqualTo(checks);
            assertThat(process.log()).doesNotContain(" ERROR ");
        }
    }
}
