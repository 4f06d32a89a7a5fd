package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@UpushyTest
@TestPropertySource(properties = "UPDATE_LOG=aggregate")
class AggregateTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void checksAreCountedAndDevicesKnownWithoutARowForEachCheck() {
        var devices = new Devices(server, accounts.registerAdmin());
        devices.check("a", 100, 104);
        devices.check("a", 100, 104);
        devices.check("b", 100, 104);

        Awaitility.await()
                .untilAsserted(() -> assertThat(devices.get("/api/stats/checks?projectId={id}", devices.projectId())
                                .get("points")
                                .findValuesAsString("checks"))
                        .contains("3"));
        assertThat(devices.get("/api/log/device?projectId={id}", devices.projectId())
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(devices.get("/api/log/update?projectId={id}", devices.projectId())
                        .get("total")
                        .asInt())
                .isZero();
    }
}
