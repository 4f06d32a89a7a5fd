package io.upushy.telemetry;

import io.upushy.database.MultiRow;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Adds to the roll-ups, within the transaction it is called in: they are exact however many instances add. */
@Repository
class RollUpRepository {

    private static final List<String> COLUMNS = List.of(
            "project_id",
            "period",
            "platform",
            "native_version_code",
            "wgt_version_code",
            "native_version",
            "wgt_version",
            "checks",
            "offers",
            "active_devices",
            "new_devices");

    private static final String ADD = "ON DUPLICATE KEY UPDATE checks = checks + VALUES(checks),"
            + " offers = offers + VALUES(offers), active_devices = active_devices + VALUES(active_devices),"
            + " new_devices = new_devices + VALUES(new_devices), native_version = VALUES(native_version),"
            + " wgt_version = VALUES(wgt_version)";

    private static final MultiRow<Map.Entry<RollUps.Key, RollUps.Counts>> HOURS =
            MultiRow.insert("app_stats_hour", COLUMNS, ADD, RollUpRepository::row);

    private static final MultiRow<Map.Entry<RollUps.Key, RollUps.Counts>> DAYS =
            MultiRow.insert("app_stats_day", COLUMNS, ADD, RollUpRepository::row);

    private final DatabaseClient database;
    private final CountedVersions counted;

    RollUpRepository(DatabaseClient database, CountedVersions counted) {
        this.database = database;
        this.counted = counted;
    }

    Mono<Void> add(RollUps sums) {
        return DAYS.execute(database, sums.of(Resolution.DAY, counted::include))
                .then(HOURS.execute(database, sums.of(Resolution.HOUR, counted::include)));
    }

    private static Object[] row(Map.Entry<RollUps.Key, RollUps.Counts> entry) {
        var key = entry.getKey();
        var version = key.version();
        var counts = entry.getValue();
        return new Object[] {
            key.projectId(),
            key.period(),
            version.platform(),
            version.nativeVersionCode(),
            version.wgtVersionCode(),
            version.nativeVersion(),
            version.wgtVersion(),
            counts.checks(),
            counts.offers(),
            counts.activeDevices(),
            counts.newDevices()
        };
    }
}
