package io.upushy.telemetry;

import static io.upushy.database.Rows.utc;

import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How a device lies in {@code app_device}. */
final class DeviceColumns {

    /** What a check tells of a device and may tell differently the next time. */
    private static final List<String> TOLD = List.of(
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
            "native_version_code");

    /** What changes with every check. */
    private static final List<String> SEEN =
            List.of("updated_time", "last_day", "active_days", "last_hour", "active_hours");

    static final List<String> KEY = List.of("project_id", "uuid");

    static final List<String> OF_A_NEW_ONE = concat(Stream.of(KEY, List.of("created_time", "fingerprint"), TOLD, SEEN));
    static final List<String> OF_A_CHANGED_ONE = concat(Stream.of(KEY, List.of("id", "fingerprint"), TOLD, SEEN));
    static final List<String> OF_ONE_SEEN_AGAIN = concat(Stream.of(KEY, List.of("id"), SEEN));

    static final String BRING_TOLD_UP_TO_DATE = onDuplicate(concat(Stream.of(List.of("fingerprint"), TOLD, SEEN)));
    static final String BRING_SEEN_UP_TO_DATE = onDuplicate(SEEN);

    private DeviceColumns() {}

    static Object[] ofNewOne(KnownDevice device) {
        var check = Objects.requireNonNull(device.lastCheck());
        var start = new Object[] {utc(check.at()), fingerprint(check)};
        return concat(key(device.key()), start, told(check), seen(device));
    }

    static Object[] ofChangedOne(KnownDevice device) {
        var check = Objects.requireNonNull(device.lastCheck());
        return concat(key(device.key()), new Object[] {device.id(), fingerprint(check)}, told(check), seen(device));
    }

    static Object[] ofOneSeenAgain(KnownDevice device) {
        return concat(key(device.key()), new Object[] {device.id()}, seen(device));
    }

    /** Differs when any of what the check tells differs. */
    static long fingerprint(AnsweredCheck check) {
        long hash = 1;
        for (var value : told(check)) {
            hash = hash * 0x5DEECE66DL + value.hashCode();
        }
        return hash;
    }

    private static Object[] told(AnsweredCheck check) {
        var device = check.device();
        var system = Objects.requireNonNull(device.system());
        return new Object[] {
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
            AppVersion.codeOf(device.platform()),
            system.sdkVersion(),
            system.windowTop(),
            system.windowBottom(),
            device.wgtVersion(),
            device.wgtVersionCode(),
            device.nativeVersion(),
            device.nativeVersionCode()
        };
    }

    private static Object[] seen(KnownDevice device) {
        return new Object[] {
            utc(device.lastSeen()),
            device.days().last(),
            device.days().bits(),
            device.hours().last(),
            device.hours().bits()
        };
    }

    static Object[] key(DeviceKey device) {
        return new Object[] {device.projectId(), device.uuid()};
    }

    private static String onDuplicate(List<String> columns) {
        return "ON DUPLICATE KEY UPDATE "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> column + " = VALUES(" + column + ")")
                                .toList());
    }

    private static List<String> concat(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    private static Object[] concat(Object[]... parts) {
        return Stream.of(parts).flatMap(Arrays::stream).toArray();
    }
}
