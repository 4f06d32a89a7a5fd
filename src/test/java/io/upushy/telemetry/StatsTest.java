package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class StatsTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Devices devices;

    @BeforeEach
    void createProject() {
        devices = new Devices(server, accounts.registerAdmin());
    }

    @Test
    void checksOffersAndDevicesAreCountedByHourAndDay() {
        devices.publish(200);
        devices.check("a", 100, 104);
        devices.check("a", 100, 104);
        devices.check("b", 200, 104);
        devices.check("c", 300, 0);
        devices.awaitChecks(4);

        for (var by : new String[] {"hour", "day"}) {
            assertThat(sum(points("checks", by), "checks")).isEqualTo(4);
            assertThat(sum(points("offers", by), "checks")).isEqualTo(4);
            assertThat(sum(points("offers", by), "offers")).isEqualTo(2);
            assertThat(sum(points("active", by), "activeDevices")).isEqualTo(3);
            assertThat(sum(points("active", by), "newDevices")).isEqualTo(3);
        }
        assertThat(points("checks", "day").size()).isEqualTo(30);
        assertThat(points("checks", "hour").size()).isEqualTo(48);
    }

    @Test
    void aPlatformCanBeAskedForAlone() {
        devices.check("a", 100, 104);
        devices.awaitChecks(1);

        assertThat(sum(points("checks", "day&platform=android"), "checks")).isEqualTo(1);
        assertThat(sum(points("checks", "day&platform=ios"), "checks")).isZero();
    }

    @Test
    void adoptionTellsWhichVersionsTheDevicesRun() {
        devices.check("a", 100, 104);
        devices.check("b", 100, 104);
        devices.check("c", 100, 105);
        devices.check("d", 100, 104);
        devices.check("d", 100, 105);
        devices.check("d", 100, 106);
        devices.awaitChecks(6);

        var adoption = devices.get("/api/stats/adoption?projectId={id}", devices.projectId());
        var versions = adoption.get("versions");

        assertThat(versions.size()).isEqualTo(3);
        assertThat(versions.get(0).get("wgtVersionCode").asInt()).isEqualTo(104);
        assertThat(versions.get(0).get("wgtVersion").asString()).isEqualTo("1.104");
        assertThat(sum(versions.get(0).get("devices"))).isEqualTo(2);
        assertThat(sum(versions.get(1).get("devices"))).isEqualTo(1);
        assertThat(sum(adoption.get("others"))).isZero();
        assertThat(adoption.get("times").size()).isEqualTo(30);
    }

    @Test
    void administratorsSeeAllProjectsTogether() {
        var before = sum(devices.get("/api/stats/checks").get("points"), "checks");
        devices.check("a", 100, 104);
        devices.awaitChecks(1);

        assertThat(sum(devices.get("/api/stats/checks").get("points"), "checks"))
                .isGreaterThan(before);
    }

    @Test
    void loginsAreCountedForAdministrators() {
        accounts.login(Accounts.ADMIN);

        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(
                        sum(devices.get("/api/stats/logins").get("points"), "succeeded"))
                .isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"checks", "active", "offers", "adoption"})
    void nobodyButMembersAndAdministratorsReadsAProject(String what) {
        var stranger = server.as(accounts.registerUser("stranger"));
        var uri = "/api/stats/" + what;

        assertThat(status(stranger.get().uri(uri + "?projectId={id}", devices.projectId())))
                .isEqualTo(403);
        assertThat(status(stranger.get().uri(uri))).isEqualTo(400);
        assertThat(status(server.anonymous().get().uri(uri))).isEqualTo(401);
    }

    @Test
    void onlyAdministratorsReadLoginsOfAll() {
        var user = server.as(accounts.registerUser("somebody"));

        assertThat(status(user.get().uri("/api/stats/logins"))).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-02&to=2026-02-01, from: must not be after to",
        "from=2010-01-01&to=2026-02-01, from: the range has",
        "by=hour&from=2026-01-01&to=2026-03-01, choose a later from",
        "by=week, by: must be hour or day",
        "platform=windows, platform: must be android or ios",
        "from=yesterday, from: "
    })
    void whatCannotBeAnsweredIsExplained(String query, String explanation) {
        server.as(accounts.registerAdmin())
                .get()
                .uri("/api/stats/checks?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(body -> assertThat(body).contains(explanation));
    }

    @Test
    void theLongestRangeIsAnsweredWhole() {
        var points = devices.get("/api/stats/checks?by=hour&from=2026-01-01&to=2026-02-14");

        assertThat(points.get("points").size()).isEqualTo(45 * 24);
        assertThat(points.get("points").get(0).get("time").asString()).isEqualTo("2026-01-01T00:00:00.000Z");
    }

    private JsonNode points(String what, String by) {
        return devices.get("/api/stats/" + what + "?projectId=" + devices.projectId() + "&by=" + by)
                .get("points");
    }

    private static long sum(JsonNode points, String field) {
        return StreamSupport.stream(points.spliterator(), false)
                .mapToLong(point -> point.get(field).asLong())
                .sum();
    }

    private static long sum(JsonNode numbers) {
        return LongStream.range(0, numbers.size())
                .map(i -> numbers.get((int) i).asLong())
                .sum();
    }

    private static int status(org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec<?> call) {
        return call.exchange().returnResult(Void.class).getStatus().value();
    }
}
