package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.RawHttp;
import io.upushy.testing.ServerProcess;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BackendTest
class GracefulStopTest {

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerStops() {
        try (var process = ServerProcess.with(Backend.freshSettings()).start();
                var slow = new RawHttp(process.server().port())) {
            slow.send("POST /api/user/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 39\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
            assertThat(slow.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            slow.send("{\"username\":");

            process.terminate();
            process.awaitLog(Pattern.compile("Commencing graceful shutdown"), Duration.ofSeconds(10));
            slow.send("\"nobody\",\"password\":\"x\"}   ");

            assertThat(slow.readAll()).contains("HTTP/1.1 4").contains("\"success\":false");
            assertThat(process.awaitExit()).isEqualTo(143);
            assertThat(process.log()).contains("Graceful shutdown complete").doesNotContain(" ERROR ");
        }
    }
}
