package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.web.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@UpushyTest
@TestPropertySource(properties = {"UPDATE_LOG_DAYS=30", "DEVICE_DAYS=60", "HOURLY_STATS_DAYS=20"})
class RetentionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PageQuery ONE = new PageQuery(1, 1, null, null);

    @Autowired
    Retention retention;

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    BatchRepository batches;

    @Autowired
    CheckRepository checks;

    @Autowired
    LogRepository logs;

    @Autowired
    StatsRepository stats;

    private final Instant now = Instant.now();
    private final String project = UUID.randomUUID().toString();

    @BeforeEach
    void fill() {
        write(2300, 100);
        write(10, 45);
        write(20, 10);
    }

    @Test
    void whatIsOlderThanItIsKeptGoesAndTheRollUpsByDayStay() {
        retention.run().block(PATIENCE);

        assertThat(logs.checks(project, ONE).block(PATIENCE).total()).isEqualTo(20);
        assertThat(logs.devices(project, ONE).block(PATIENCE).total()).isEqualTo(30);
        assertThat(checksIn(Resolution.HOUR)).isEqualTo(20);
        assertThat(checksIn(Resolution.DAY)).isEqualTo(2330);
    }

    @Test
    void whatAnAdministratorChoosesCountsFromTheNextRoundOn() {
        change("UPDATE_LOG_DAYS", 0);
        change("DEVICE_DAYS", 5);
        retention.run().block(PATIENCE);
        assertThat(logs.checks(project, ONE).block(PATIENCE).total()).isEqualTo(2330);
        assertThat(logs.devices(project, ONE).block(PATIENCE).total()).isZero();

        reset("UPDATE_LOG_DAYS");
        reset("DEVICE_DAYS");
        retention.run().block(PATIENCE);
        assertThat(logs.checks(project, ONE).block(PATIENCE).total()).isEqualTo(20);
    }

    private void change(String key, int value) {
        admin().put("/api/settings", Map.of("key", key, "value", value)).data();
    }

    private void reset(String key) {
        admin().delete("/api/settings", Map.of("key", key)).data();
    }

    private Api admin() {
        return Api.anonymous(server).as(accounts.registerAdmin());
    }

    @Test
    void itRunsOnOneInstanceAtATime() {
        retention.runUnlessAnotherDoes().block(PATIENCE);
        write(10, 100);
        var before = logs.checks(project, ONE).block(PATIENCE).total();

        retention.runUnlessAnotherDoes().block(PATIENCE);

        assertThat(logs.checks(project, ONE).block(PATIENCE).total()).isEqualTo(before);
    }

    private long checksIn(Resolution resolution) {
        var range = new StatsQuery.Range(resolution, 0, resolution.periodOf(now), "");
        return stats.counts(project, range).block(PATIENCE).values().stream()
                .mapToLong(RollUps.Counts::checks)
                .sum();
    }

    private void write(int rows, int daysAgo) {
        var at = now.minus(Duration.ofDays(daysAgo));
        List<AnsweredCheck> made = IntStream.range(0, rows)
                .mapToObj(i -> Checks.of(project, daysAgo + "-" + i, 104, at))
                .toList();
        batches.write(List.of(Batch.of(made)), checks::write).block(PATIENCE);
    }
}
