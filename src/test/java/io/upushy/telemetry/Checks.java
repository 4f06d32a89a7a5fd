package io.upushy.telemetry;

import io.upushy.release.Platform;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.update.DeviceCheck;
import io.upushy.update.SystemInfo;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Checks as devices make them. */
final class Checks {

    private Checks() {}

    static AnsweredCheck of(String projectId, String uuid, long wgtVersionCode, Instant at) {
        var system = new SystemInfo(
                uuid,
                "HUAWEI",
                "JAD-AL00",
                2.75,
                1080,
                2340,
                1080,
                2200,
                32,
                "zh-CN",
                "Android 12",
                "1.9.9",
                "16",
                "android",
                "1.2",
                0,
                0);
        var device = new DeviceCheck(
                projectId, Platform.ANDROID, "1." + wgtVersionCode, wgtVersionCode, "1.0.0", 100, system);
        return new AnsweredCheck(device, "203.0.113.7", at, true);
    }

    /** One check from each of so many devices. */
    static List<AnsweredCheck> ofDevices(String projectId, int devices, Instant at) {
        return IntStream.range(0, devices)
                .mapToObj(device -> of(projectId, "%036d".formatted(device), 104, at))
                .toList();
    }
}
