package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Backend;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import io.upushy.testing.TcpLink;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database or a Redis that does not answer costs a 503 in good time, not a request that hangs; and it heals. */
@OnMySql
class OutageTest {

    private static final Duration HEALED = Duration.ofSeconds(20);

    final Map<String, Object> settings = new HashMap<>(Backend.freshSettings());
    TcpLink database;
    TcpLink redis;

    @BeforeEach
    void putLinksBetween() {
        database = link("DB_HOST", "DB_PORT");
        redis = link("REDIS_HOST", "REDIS_PORT");
    }

    private TcpLink link(String host, String port) {
        var link = new TcpLink(
                settings.get(host).toString(),
                Integer.parseInt(settings.get(port).toString()));
        settings.put(host, "127.0.0.1");
        settings.put(port, link.port());
        return link;
    }

    @AfterEach
    void removeLinks() {
        database.close();
        redis.close();
    }

    @ParameterizedTest
    @CsvSource({
        "database, cut, /api/probe/database, 8",
        "database, block, /api/probe/database, 18",
        "redis, cut, /api/probe/cache, 5",
        "redis, block, /api/probe/cache, 5",
    })
    void anOutageIsAnsweredInTimeAndHeals(String what, String how, String path, int seconds) {
        var link = what.equals("database") ? database : redis;
        try (var server = InProcessServer.start(settings, Probe.class)) {
            assertThat(status(server, path)).isEqualTo(200);
            assertThat(status(server, "/actuator/health/readiness")).isEqualTo(200);

            if (how.equals("cut")) {
                link.cut();
            } else {
                link.block();
            }
            for (int call = 0; call < 2; call++) {
                var start = System.nanoTime();
                assertThat(status(server, path)).isEqualTo(503);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(seconds));
            }
            assertThat(status(server, "/actuator/health/readiness")).isEqualTo(503);
            assertThat(status(server, "/actuator/health/liveness")).isEqualTo(200);

            link.open();
            var end = System.nanoTime() + HEALED.toNanos();
            while (status(server, path) != 200 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(status(server, path)).isEqualTo(200);
            assertThat(status(server, "/actuator/health/readiness")).isEqualTo(200);
        }
    }

    private static int status(InProcessServer server, String path) {
        return server.server()
                .anonymous()
                .get()
                .uri(path)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
