package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class ReportTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    private Devices devices;
    private String release;

    @BeforeEach
    void publish() {
        devices = new Devices(server, accounts.registerAdmin());
        release = devices.publish(200);
    }

    @Test
    void eventsOfAReleaseAreCountedOnceForEachDevice() {
        for (int round = 0; round < 3; round++) {
            for (var device : new String[] {"a", "b", "c"}) {
                devices.report(device, release, "downloaded", Map.of())
                        .expectStatus()
                        .isOk();
            }
            devices.report("a", release, "installed", Map.of()).expectStatus().isOk();
            devices.report("A", release, "installed", Map.of()).expectStatus().isOk();
            devices.report("b", release, "installed", Map.of()).expectStatus().isOk();
            devices.report("c", release, "failed", Map.of("code", 1205, "message", "no space"))
                    .expectStatus()
                    .isOk();
            awaitCount("failed", 1);
        }
        devices.report("a", release, "launched", Map.of()).expectStatus().isOk();
        awaitCount("launched", 1);

        var counts = counts();
        assertThat(counts.get("downloaded").asInt()).isEqualTo(3);
        assertThat(counts.get("installed").asInt()).isEqualTo(2);
        assertThat(counts.get("failed").asInt()).isEqualTo(1);
        assertThat(counts.get("successRate").asDouble()).isEqualTo(2.0 / 3);
        assertThat(counts.get("failures").get(0).get("code").asString()).isEqualTo("1205");
        assertThat(counts.get("failures").get(0).get("devices").asInt()).isEqualTo(1);
    }

    @Test
    void theDeviceMayBeNamedInSystemInfo() {
        var report = Map.of(
                "projectId",
                devices.projectId(),
                "platform",
                "android",
                "sourceId",
                release,
                "event",
                "launched",
                "message",
                "x".repeat(5000),
                "systemInfo",
                Map.of("uuid", "a", "model", "P40"));
        Accounts.post(server.anonymous(), "/api/report", report).expectStatus().isOk();

        awaitCount("launched", 1);
    }

    @Test
    void whatIsNotAReportIsRefused() {
        devices.report("a", release, "exploded", Map.of()).expectStatus().isBadRequest();
        devices.report("", release, "failed", Map.of())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0]")
                .isEqualTo("uuid: must be given, here or in systemInfo");
        devices.report("a", "short", "failed", Map.of()).expectStatus().isBadRequest();
    }

    @Test
    void reportsOfReleasesThatDoNotExistInTheProjectCountNowhere() {
        var other = new Devices(server, accounts.registerAdmin());
        other.report("a", release, "launched", Map.of()).expectStatus().isOk();
        other.report("a", UUID.randomUUID().toString(), "launched", Map.of())
                .expectStatus()
                .isOk();
        devices.report("b", release, "launched", Map.of()).expectStatus().isOk();
        awaitCount("launched", 1);

        assertThat(counts().get("launched").asInt()).isEqualTo(1);
    }

    @Test
    void onlyMembersReadWhatBecameOfARelease() {
        var stranger = server.as(accounts.registerUser("stranger"));

        stranger.get()
                .uri("/api/stats/release?sourceId={id}", release)
                .exchange()
                .expectStatus()
                .isForbidden();
        stranger.get()
                .uri("/api/stats/release?sourceId={id}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private JsonNode counts() {
        return devices.get("/api/stats/release?sourceId={id}", release);
    }

    private void awaitCount(String event, int count) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(counts().get(event).asInt()).isEqualTo(count));
    }
}
