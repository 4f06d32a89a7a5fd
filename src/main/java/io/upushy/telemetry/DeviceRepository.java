package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;

import io.r2dbc.spi.Readable;
import io.upushy.database.MultiRow;
import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes devices, within the transaction it is called in. */
@Repository
class DeviceRepository {

    private static final MultiRow<DeviceKey> FIND = MultiRow.select(
            "SELECT id, project_id, uuid, platform, native_version_code, wgt_version_code, native_version, wgt_version,"
                    + " updated_time, fingerprint, last_day, active_days, last_hour, active_hours FROM app_device",
            DeviceColumns.KEY,
            "FOR UPDATE",
            DeviceColumns::key);

    /** Fails when another instance has just inserted the same device: the batch is then written anew and finds it. */
    private static final MultiRow<KnownDevice> INSERT =
            MultiRow.insert("app_device", DeviceColumns.OF_A_NEW_ONE, "", DeviceColumns::ofNewOne);

    private static final MultiRow<KnownDevice> CHANGE = MultiRow.insert(
            "app_device",
            DeviceColumns.OF_A_CHANGED_ONE,
            DeviceColumns.BRING_TOLD_UP_TO_DATE,
            DeviceColumns::ofChangedOne);

    private static final MultiRow<KnownDevice> SEE_AGAIN = MultiRow.insert(
            "app_device",
            DeviceColumns.OF_ONE_SEEN_AGAIN,
            DeviceColumns.BRING_SEEN_UP_TO_DATE,
            DeviceColumns::ofOneSeenAgain);

    private final DatabaseClient database;

    DeviceRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Brings the devices up to date and adds what they contribute to the roll-ups. */
    Mono<Void> write(List<AnsweredCheck> checks, RollUps sums) {
        var byDevice = byDevice(checks);
        var keys =
                byDevice.keySet().stream().sorted().toList(); // so that two instances never wait for each other's rows
        return FIND.fetch(database, keys, DeviceRepository::known)
                .collectMap(KnownDevice::key)
                .map(known -> bringUpToDate(keys, byDevice, known, sums))
                .flatMap(this::write);
    }

    private static Map<DeviceKey, List<AnsweredCheck>> byDevice(List<AnsweredCheck> checks) {
        var byDevice = new HashMap<DeviceKey, List<AnsweredCheck>>();
        for (var check : checks) {
            var key = DeviceKey.of(check);
            if (key != null) {
                byDevice.computeIfAbsent(key, first -> new ArrayList<>(1)).add(check);
            }
        }
        return byDevice;
    }

    /** The devices in the order of the keys. */
    private static List<KnownDevice> bringUpToDate(
            List<DeviceKey> keys,
            Map<DeviceKey, List<AnsweredCheck>> byDevice,
            Map<DeviceKey, KnownDevice> known,
            RollUps sums) {
        return keys.stream()
                .map(key -> {
                    var device = known.computeIfAbsent(key, KnownDevice::firstSeen);
                    byDevice.getOrDefault(key, List.of()).forEach(check -> device.checked(check, sums));
                    return device;
                })
                .toList();
    }

    private Mono<Void> write(List<KnownDevice> devices) {
        var added = new ArrayList<KnownDevice>();
        var changed = new ArrayList<KnownDevice>();
        var seenAgain = new ArrayList<KnownDevice>();
        for (var device : devices) {
            if (device.isNew()) {
                added.add(device);
            } else if (device.isChanged()) {
                changed.add(device);
            } else if (device.isWorthNoting()) {
                seenAgain.add(device);
            }
        }
        return INSERT.execute(database, added)
                .then(CHANGE.execute(database, changed))
                .then(SEE_AGAIN.execute(database, seenAgain));
    }

    private static KnownDevice known(Readable row) {
        return KnownDevice.seenBefore(
                new DeviceKey(text(row, "project_id"), text(row, "uuid")),
                number(row, "id"),
                number(row, "fingerprint"),
                new Activity(number(row, "last_day"), number(row, "active_days")),
                new Activity(number(row, "last_hour"), number(row, "active_hours")),
                time(row, "updated_time"),
                new AppVersion(
                        text(row, "platform"),
                        number(row, "native_version_code"),
                        number(row, "wgt_version_code"),
                        text(row, "native_version"),
                        text(row, "wgt_version")));
    }
}
