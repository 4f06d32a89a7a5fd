package io.upushy.telemetry;

import static io.upushy.database.Rows.utc;

import io.upushy.database.MultiRow;
import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes answered checks, within the transaction it is called in: a row each in the update log, devices, roll-ups. */
@Repository
class CheckRepository {

    /** Message, status and the time of writing are the columns' defaults. */
    private static final MultiRow<AnsweredCheck> LOG = MultiRow.insert(
            "app_log_update",
            List.of(
                    "project_id",
                    "platform",
                    "uuid",
                    "wgt_version",
                    "wgt_version_code",
                    "native_version",
                    "native_version_code",
                    "ipaddr",
                    "created_time"),
            "",
            CheckRepository::logRow);

    private final DatabaseClient database;
    private final DeviceRepository devices;
    private final RollUpRepository rollUps;
    private final boolean everyCheck;

    CheckRepository(
            DatabaseClient database, DeviceRepository devices, RollUpRepository rollUps, TelemetrySettings settings) {
        this.database = database;
        this.devices = devices;
        this.rollUps = rollUps;
        this.everyCheck = settings.updateLog() == TelemetrySettings.UpdateLog.ALL;
    }

    /** The roll-ups come last: their rows are the ones that instances wait for each other at. */
    Mono<Void> write(List<AnsweredCheck> checks) {
        var sums = new RollUps();
        sums.addChecks(checks);
        return (everyCheck ? LOG.execute(database, checks) : Mono.<Void>empty())
                .then(devices.write(checks, sums))
                .then(Mono.defer(() -> rollUps.add(sums)));
    }

    private static Object[] logRow(AnsweredCheck check) {
        var device = check.device();
        var at = utc(check.at());
        var uuid = device.system() == null ? "" : device.system().uuid();
        return new Object[] {
            device.projectId(),
            AppVersion.codeOf(device.platform()),
            uuid,
            device.wgtVersion(),
            device.wgtVersionCode(),
            device.nativeVersion(),
            device.nativeVersionCode(),
            check.address(),
            at
        };
    }
}
