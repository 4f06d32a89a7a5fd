package io.upushy.telemetry;

import static io.upushy.database.Rows.utc;

import io.upushy.release.Platform;
import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Writes answered checks: a row each in the update log, and the devices they came from. */
@Repository
class CheckRepository {

    private static final MultiRowInsert<AnsweredCheck> LOG = new MultiRowInsert<>(
            "app_log_update",
            List.of(
                    "project_id",
                    "platform",
                    "uuid",
                    "wgt_version",
                    "wgt_version_code",
                    "native_version",
                    "native_version_code",
                    "message",
                    "status_code",
                    "ipaddr",
                    "created_time",
                    "updated_time"),
            "",
            CheckRepository::logRow);

    private static final List<String> DEVICE_COLUMNS = List.of(
            "project_id",
            "uuid",
            "brand",
            "model",
            "pixel_ratio",
            "screen_width",
            "screen_height",
            "window_width",
            "window_height",
            "status_bar_height",
            "language",
            "`system`",
            "version",
            "font_size_setting",
            "platform",
            "sdk_version",
            "window_top",
            "window_bottom",
            "wgt_version",
            "wgt_version_code",
            "native_version",
            "native_version_code",
            "created_time",
            "updated_time");

    /** All but what identifies a device and when it was first seen is brought up to date. */
    private static final MultiRowInsert<AnsweredCheck> DEVICES = new MultiRowInsert<>(
            "app_device",
            DEVICE_COLUMNS,
            "ON DUPLICATE KEY UPDATE "
                    + String.join(
                            ", ",
                            DEVICE_COLUMNS.stream()
                                    .filter(column -> !List.of("project_id", "uuid", "created_time")
                                            .contains(column))
                                    .map(column -> column + " = VALUES(" + column + ")")
                                    .toList()),
            CheckRepository::deviceRow);

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    CheckRepository(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Writes all or, when it fails, nothing. */
    Mono<Void> write(List<AnsweredCheck> checks) {
        return LOG.execute(database, checks)
                .then(DEVICES.execute(database, lastOfEachDevice(checks)))
                .as(transaction::transactional);
    }

    /** In one order everywhere, so that two instances never wait for each other's rows. */
    private static List<AnsweredCheck> lastOfEachDevice(List<AnsweredCheck> checks) {
        var last = new HashMap<String, AnsweredCheck>();
        for (var check : checks) {
            var system = check.device().system();
            if (system != null && !system.uuid().isEmpty()) {
                last.put(check.device().projectId() + "/" + system.uuid().toLowerCase(Locale.ROOT), check);
            }
        }
        return last.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Object[] logRow(AnsweredCheck check) {
        var device = check.device();
        var at = utc(check.at());
        var uuid = device.system() == null ? "" : device.system().uuid();
        return new Object[] {
            device.projectId(),
            codeOf(device.platform()),
            uuid,
            device.wgtVersion(),
            device.wgtVersionCode(),
            device.nativeVersion(),
            device.nativeVersionCode(),
            "ok",
            200,
            check.address(),
            at,
            at
        };
    }

    private static Object[] deviceRow(AnsweredCheck check) {
        var device = check.device();
        var system = Objects.requireNonNull(device.system());
        var at = utc(check.at());
        return new Object[] {
            device.projectId(),
            system.uuid(),
            system.brand(),
            system.model(),
            system.pixelRatio(),
            system.screenWidth(),
            system.screenHeight(),
            system.windowWidth(),
            system.windowHeight(),
            system.statusBarHeight(),
            system.language(),
            system.system(),
            system.version(),
            system.fontSizeSetting(),
            codeOf(device.platform()),
            system.sdkVersion(),
            system.windowTop(),
            system.windowBottom(),
            device.wgtVersion(),
            device.wgtVersionCode(),
            device.nativeVersion(),
            device.nativeVersionCode(),
            at,
            at
        };
    }

    private static String codeOf(Platform platform) {
        return platform.name().toLowerCase(Locale.ROOT);
    }
}
