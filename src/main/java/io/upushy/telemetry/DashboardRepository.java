package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;

import io.upushy.telemetry.RollUps.Counts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads the roll-ups of several projects at once. */
@Repository
class DashboardRepository {

    private final DatabaseClient database;

    DashboardRepository(DatabaseClient database) {
        this.database = database;
    }

    record DayCounts(String projectId, long period, Counts counts) {}

    /** How updates ended on the devices that reported. */
    record Ends(long installed, long failed) {

        @Nullable
        Double successRate() {
            var ended = installed + failed;
            return ended == 0 ? null : Double.valueOf((double) installed / ended);
        }
    }

    /** What there is for each project and day; days without anything are left out. */
    Mono<List<DayCounts>> days(List<String> projectIds, long first, long last) {
        if (projectIds.isEmpty()) {
            return Mono.just(List.of());
        }
        return database.sql("SELECT project_id, period, SUM(checks) AS checks, SUM(offers) AS offers,"
                        + " SUM(active_devices) AS active_devices, SUM(new_devices) AS new_devices FROM app_stats_day"
                        + " WHERE project_id IN (:projects) AND period BETWEEN :first AND :last"
                        + " GROUP BY project_id, period")
                .bind("projects", projectIds)
                .bind("first", first)
                .bind("last", last)
                .map(row -> new DayCounts(
                        text(row, "project_id"),
                        number(row, "period"),
                        new Counts(
                                number(row, "checks"),
                                number(row, "offers"),
                                number(row, "active_devices"),
                                number(row, "new_devices"))))
                .all()
                .collectList();
    }

    /** Over all releases there are; projects of which nothing was reported are left out. */
    Mono<Map<String, Ends>> ends(List<String> projectIds) {
        if (projectIds.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("SELECT s.project_id, SUM(r.installed) AS installed, SUM(r.failed) AS failed"
                        + " FROM app_source s JOIN app_stats_release r ON r.source_id = s.id"
                        + " WHERE s.project_id IN (:projects) GROUP BY s.project_id")
                .bind("projects", projectIds)
                .map(row ->
                        Map.entry(text(row, "project_id"), new Ends(number(row, "installed"), number(row, "failed"))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
