package io.upushy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerProcessTest {

    @Test
    void aServerIsStartedKilledStartedAgainAndStopped() {
        try (var process = ServerProcess.with(Backend.freshSettings()).start()) {
            process.server()
                    .anonymous()
                    .get()
                    .uri("/actuator/health")
                    .exchange()
                    .expectStatus()
                    .isOk();
            process.kill();
            process.start();
            process.server()
                    .anonymous()
                    .get()
                    .uri("/actuator/health")
                    .exchange()
                    .expectStatus()
                    .isOk();
            assertThat(process.stop()).isEqualTo(143);
        }
    }

    @Test
    void aServerThatCannotStartSaysWhy() {
        try (var process = ServerProcess.with(Map.of("SERVER_PORT", "-1", "DATA_DIR", "x"))) {
            assertThat(process.startInVain()).contains("SERVER_PORT");
        }
    }
}
