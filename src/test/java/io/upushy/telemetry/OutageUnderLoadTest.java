package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.DeviceLoad;
import io.upushy.testing.MariaDb;
import io.upushy.testing.Redis;
import io.upushy.testing.ServerProcess;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** MariaDB and Redis are killed and started again while devices ask for updates. */
@BackendTest
@EnabledIfSystemProperty(named = "upushy.backend", matches = "mysql")
class OutageUnderLoadTest {

    private static final Duration OUTAGE = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUICK = Duration.ofSeconds(6);

    private static MariaDb database;
    private static Redis redis;

    private final Map<String, Object> settings = new HashMap<>(Backend.freshSettings());
    private ServerProcess server;
    private String token;
    private Devices devices;

    @BeforeAll
    static void startServers() {
        database = MariaDb.ownOne();
        redis = Redis.durableOne();
    }

    @BeforeEach
    void startServer() {
        settings.putAll(database.newDatabase());
        settings.putAll(redis.settings());
        settings.put("UPDATE_CACHE_TTL", "1");
        server = ServerProcess.with(settings).start();
        token = new Accounts(server.server()).registerAdmin();
        devices = new Devices(server.server(), token);
        devices.publish(200);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void whileTheDatabaseIsGoneDevicesAreAnsweredAndNothingIsLost() throws InterruptedException {
        try (var load = new DeviceLoad(server.server(), devices.projectId())) {
            awaitAnswers(load, 200);
            database.kill();
            try {
                managementIsRefusedQuickly();
                Thread.sleep(OUTAGE.toMillis());
            } finally {
                database.start();
            }
            recovers(load);
        }
    }

    @Test
    void whileRedisIsGoneDevicesAreAnsweredAndNothingIsLost() throws InterruptedException {
        try (var load = new DeviceLoad(server.server(), devices.projectId())) {
            awaitAnswers(load, 200);
            redis.kill();
            try {
                Thread.sleep(OUTAGE.toMillis());
            } finally {
                redis.start();
            }
            recovers(load);
        }
    }

    @Test
    void whileBothAreGoneDevicesAreAnsweredAndNothingIsLost() throws InterruptedException {
        try (var load = new DeviceLoad(server.server(), devices.projectId())) {
            awaitAnswers(load, 200);
            redis.kill();
            database.kill();
            try {
                managementIsRefusedQuickly();
                Thread.sleep(OUTAGE.toMillis());
            } finally {
                database.start();
                redis.start();
            }
            recovers(load);
        }
    }

    @Test
    void whatTheStreamTookSurvivesTheDeathOfTheInstanceThatTookIt() throws InterruptedException {
        devices.check("first", 100, 104);
        devices.awaitChecks(1);
        database.kill();
        var other = ServerProcess.with(settings);
        try {
            for (int i = 0; i < 300; i++) {
                devices.check("d" + i, 100, 104);
            }
            Thread.sleep(BatchWriter.INTERVAL.multipliedBy(3).toMillis());
            server.kill();
        } finally {
            database.start();
        }
        try (other) {
            other.start();

            awaitRows(301);
        }
    }

    @Test
    void aGracefulStopLosesNothingWithoutRedis() {
        settings.put("REDIS_HOST", "");
        try (var alone = ServerProcess.with(settings).start()) {
            var load = new DeviceLoad(alone.server(), devices.projectId());
            awaitAnswers(load, 300);
            load.close();
            alone.stop();

            assertThat(rows()).isEqualTo(load.answered());
        }
    }

    private void recovers(DeviceLoad load) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(projects())
                .isEqualTo(200));
        awaitAnswers(load, load.answered() + 200);
        load.close();
        System.out.printf(
                "answered %d, others %s, slowest %d ms%n",
                load.answered(), load.others(), load.slowest().toMillis());

        assertThat(load.others()).isEmpty();
        awaitRows(load.answered());
    }

    private void managementIsRefusedQuickly() {
        for (int call = 0; call < 20; call++) {
            var start = System.nanoTime();

            assertThat(projects()).as(() -> server.log()).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
        }
    }

    private int projects() {
        return server.server()
                .as(token)
                .get()
                .uri("/api/projects")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
    }

    private static void awaitAnswers(DeviceLoad load, long answers) {
        Awaitility.await().atMost(PATIENCE).until(() -> load.answered() >= answers);
    }

    /** And no more than these: a moment later it is still the same. */
    private void awaitRows(long expected) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(rows()).isEqualTo(expected));
    }

    private long rows() {
        try (var connection = database.connect(settings.get("DB_DATABASE").toString());
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM app_log_update")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
