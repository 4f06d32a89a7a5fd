package io.upushy.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.telemetry.RollUps.Counts;
import io.upushy.telemetry.StatsQuery.Range;
import io.upushy.testing.UpushyTest;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.web.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@UpushyTest
class ExactCountsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final long DAY = Resolution.DAY.periodOf(NOON);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PageQuery ONE = new PageQuery(1, 1, null, null);

    @Autowired
    BatchRepository batches;

    @Autowired
    CheckRepository checks;

    @Autowired
    LogRepository logs;

    @Autowired
    StatsRepository stats;

    @Autowired
    DatabaseClient database;

    private final String project = UUID.randomUUID().toString();

    @Test
    void aBatchThatIsDeliveredTwiceIsWrittenOnce() {
        var one = Batch.of(Checks.ofDevices(project, 30, NOON));
        var other = Batch.of(Checks.ofDevices(project, 10, NOON));

        write(one);
        batches.write(List.of(one, other), checks::write).block(PATIENCE);
        write(other);

        assertThat(rows()).isEqualTo(40);
        assertThat(devices()).isEqualTo(30);
        assertThat(day(DAY)).isEqualTo(new Counts(40, 40, 30, 30));
    }

    @Test
    void instancesThatWriteTheSameDevicesAtOnceCountEachOnce() {
        Flux.range(0, 8)
                .map(instance -> Batch.of(Checks.ofDevices(project, 50, NOON.plusSeconds(instance))))
                .flatMap(
                        batch -> Mono.defer(() -> batches.write(List.of(batch), checks::write))
                                .retryWhen(Retry.backoff(100, Duration.ofMillis(20))),
                        8)
                .blockLast(PATIENCE);

        assertThat(rows()).isEqualTo(400);
        assertThat(devices()).isEqualTo(50);
        assertThat(day(DAY)).isEqualTo(new Counts(400, 400, 50, 50));
    }

    @Test
    void aDeviceIsActiveOnceADayAndNewOnce() {
        write(check("a", 104, NOON), check("a", 104, NOON.plusSeconds(5)), check("b", 104, NOON));
        write(check("a", 104, NOON.plus(Duration.ofDays(1))), check("A", 104, NOON.plus(Duration.ofDays(1))));

        assertThat(day(DAY)).isEqualTo(new Counts(3, 3, 2, 2));
        assertThat(day(DAY + 1)).isEqualTo(new Counts(2, 2, 1, 0));
        assertThat(devices()).isEqualTo(2);
    }

    @Test
    void aCheckThatArrivesDaysLateStillCountsWhenItWasMade() {
        var later = NOON.plus(Duration.ofDays(3));
        write(check("a", 106, later));
        write(check("a", 104, NOON), check("a", 104, NOON.plusSeconds(1)));
        write(check("a", 104, NOON.plusSeconds(2)));

        assertThat(day(DAY)).isEqualTo(new Counts(3, 3, 1, 0));
        assertThat(day(DAY + 3)).isEqualTo(new Counts(1, 1, 1, 1));
        var device = logs.devices(project, ONE).block(PATIENCE);
        assertThat(device).isNotNull();
        assertThat(device.records().get(0).wgtVersionCode()).isEqualTo(106);
        assertThat(device.records().get(0).updatedTime()).isEqualTo(later);
    }

    @Test
    void aDeviceThatUpdatesDuringTheDayCountsForItsLastVersion() {
        write(check("a", 104, NOON), check("b", 104, NOON), check("c", 104, NOON));
        write(check("a", 105, NOON.plusSeconds(1)), check("a", 106, NOON.plusSeconds(2)));
        write(check("b", 106, NOON.plusSeconds(3)));

        assertThat(versions()).containsExactly("106:2", "104:1");
        assertThat(day(DAY).activeDevices()).isEqualTo(3);
    }

    @Test
    void versionsThatDevicesInventFillNoTableAndSpoilNoTotal() {
        var invented = 3 * CountedVersions.MOST;
        write(Batch.of(IntStream.range(0, invented)
                .mapToObj(i -> check("d" + i, 1000 + i, NOON))
                .toList()));
        write(Batch.of(IntStream.range(0, invented)
                .mapToObj(i -> check("d" + i, 9000 + i, NOON.plusSeconds(1)))
                .toList()));
        write(check("d0", 1000, NOON.plusSeconds(2)));

        assertThat(day(DAY)).isEqualTo(new Counts(2L * invented + 1, 2L * invented + 1, invented, invented));
        for (var table : List.of("app_stats_day", "app_stats_hour")) {
            assertThat(rowsOf(table)).isEqualTo(CountedVersions.MOST + 1);
        }
        assertThat(versions()).containsExactly("1000:1");
    }

    private long rowsOf(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE project_id = :project")
                .bind("project", project)
                .mapValue(Long.class)
                .one()
                .block(PATIENCE);
    }

    @Test
    void whatADeviceTellsOfItselfIsBroughtUpToDate() {
        write(check("a", 104, NOON));
        write(check("a", 104, NOON.plusSeconds(1)));
        write(check("a", 107, NOON.plusSeconds(2)));

        var device = logs.devices(project, ONE).block(PATIENCE).records().get(0);
        assertThat(device.wgtVersion()).isEqualTo("1.107");
        assertThat(device.createdTime()).isEqualTo(NOON);
        assertThat(device.updatedTime()).isEqualTo(NOON.plusSeconds(2));
        assertThat(device.model()).isEqualTo("JAD-AL00");
    }

    @Test
    void batchesOfAnySizeAreWrittenWhole() {
        for (var size : new int[] {1, 4, 5, 19, 626, 1131}) {
            write(Batch.of(IntStream.range(0, size)
                    .mapToObj(i -> check("d" + i, 104, NOON))
                    .toList()));
        }

        assertThat(rows()).isEqualTo(1 + 4 + 5 + 19 + 626 + 1131);
        assertThat(devices()).isEqualTo(1131);
    }

    @Test
    void aRecordThatTheDatabaseCannotHoldIsLeftOutAlone() {
        var made = new ArrayList<>(Checks.ofDevices(project, 20, NOON));
        made.set(7, check("too long ".repeat(10), 104, NOON));
        var delivery = new Delivery<>(new RecordKind<>("test", CheckCodec.CODEC, checks::write), batches, null, 0);
        var batch = Batch.of(made);

        delivery.deliver(batch).block(PATIENCE);
        delivery.deliver(batch).block(PATIENCE);

        assertThat(rows()).isEqualTo(19);
        assertThat(day(DAY)).isEqualTo(new Counts(19, 19, 19, 19));
        assertThat(delivery.refused()).isEqualTo(2);
    }

    private AnsweredCheck check(String uuid, long wgtVersionCode, Instant at) {
        return Checks.of(project, uuid, wgtVersionCode, at);
    }

    private void write(AnsweredCheck... made) {
        write(Batch.of(List.of(made)));
    }

    private void write(Batch<AnsweredCheck> batch) {
        batches.write(List.of(batch), checks::write).block(PATIENCE);
    }

    private long rows() {
        return logs.checks(project, ONE).block(PATIENCE).total();
    }

    private long devices() {
        return logs.devices(project, ONE).block(PATIENCE).total();
    }

    private Counts day(long day) {
        return stats.counts(project, new Range(Resolution.DAY, day, day, ""))
                .block(PATIENCE)
                .get(day);
    }

    private List<String> versions() {
        return stats.topVersions(project, new Range(Resolution.DAY, DAY, DAY, ""), 20)
                .map(count -> count.version().wgtVersionCode() + ":" + count.devices())
                .collectList()
                .block(PATIENCE);
    }
}
