package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;

import io.r2dbc.spi.Readable;
import io.upushy.telemetry.RollUps.Counts;
import io.upushy.telemetry.StatsQuery.Range;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the roll-ups; what it takes depends on the range asked for, not on how many checks there were. */
@Repository
class StatsRepository {

    private static final String IN_RANGE = " WHERE project_id = :projectId AND period BETWEEN :first AND :last"
            + " AND (:platform = '' OR platform = :platform)";

    private static final String VERSION = "platform, native_version_code, wgt_version_code";

    private final DatabaseClient database;

    StatsRepository(DatabaseClient database) {
        this.database = database;
    }

    /** @param devices active devices in a period, or in all of the range */
    record VersionCount(long period, AppVersion version, long devices) {}

    /** What there is for each period; periods without anything are left out. */
    Mono<Map<Long, Counts>> counts(String projectId, Range range) {
        return inRange(
                        "SELECT period, SUM(checks) AS checks, SUM(offers) AS offers, SUM(active_devices) AS active_devices,"
                                + " SUM(new_devices) AS new_devices FROM ",
                        " GROUP BY period",
                        projectId,
                        range)
                .map(row -> Map.entry(number(row, "period"), counts(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The versions that most devices ran in the range, of those counted each on its own, with the sum over its periods. */
    Flux<VersionCount> topVersions(String projectId, Range range, int most) {
        return inRange(
                        "SELECT 0 AS period, " + VERSION
                                + ", MAX(native_version) AS native_version, MAX(wgt_version) AS"
                                + " wgt_version, SUM(active_devices) AS devices FROM ",
                        " AND native_version_code <> " + AppVersion.OTHERS + " GROUP BY " + VERSION
                                + " HAVING SUM(active_devices) > 0 ORDER BY devices DESC, " + VERSION + " LIMIT "
                                + most,
                        projectId,
                        range)
                .map(StatsRepository::versionCount)
                .all();
    }

    /** The active devices with these versions in each period. */
    Flux<VersionCount> adoption(String projectId, Range range, List<AppVersion> versions) {
        if (versions.isEmpty()) {
            return Flux.empty();
        }
        var keys = versions.stream()
                .map(version ->
                        new Object[] {version.platform(), version.nativeVersionCode(), version.wgtVersionCode()})
                .toList();
        return inRange(
                        "SELECT period, " + VERSION + ", native_version, wgt_version, active_devices AS devices FROM ",
                        " AND (" + VERSION + ") IN (:versions)",
                        projectId,
                        range)
                .bind("versions", keys)
                .map(StatsRepository::versionCount)
                .all();
    }

    private DatabaseClient.GenericExecuteSpec inRange(String select, String end, String projectId, Range range) {
        var table = range.resolution() == Resolution.HOUR ? "app_stats_hour" : "app_stats_day";
        return database.sql(select + table + IN_RANGE + end)
                .bind("projectId", projectId)
                .bind("first", range.first())
                .bind("last", range.last())
                .bind("platform", range.platform());
    }

    /** Attempts to log in, succeeded and failed, by hour. */
    Flux<LoginCount> logins(long firstHour, long lastHour) {
        return database.sql("SELECT * FROM app_stats_login WHERE period BETWEEN :first AND :last")
                .bind("first", firstHour)
                .bind("last", lastHour)
                .map(row -> new LoginCount(number(row, "period"), number(row, "succeeded"), number(row, "failed")))
                .all();
    }

    record LoginCount(long hour, long succeeded, long failed) {}

    private static Counts counts(Readable row) {
        return new Counts(
                number(row, "checks"),
                number(row, "offers"),
                number(row, "active_devices"),
                number(row, "new_devices"));
    }

    private static VersionCount versionCount(Readable row) {
        var version = new AppVersion(
                text(row, "platform"),
                number(row, "native_version_code"),
                number(row, "wgt_version_code"),
                text(row, "native_version"),
                text(row, "wgt_version"));
        return new VersionCount(number(row, "period"), version, number(row, "devices"));
    }
}
