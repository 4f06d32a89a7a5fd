package io.upushy.telemetry;

import com.sun.management.OperatingSystemMXBean;
import io.upushy.release.Platform;
import io.upushy.testing.InProcessServer;
import io.upushy.update.CheckListener.AnsweredCheck;
import io.upushy.update.DeviceCheck;
import io.upushy.update.SystemInfo;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many answered checks a second the database takes, and what one costs in processor time, here and in MariaDB. Run with
 * {@code -Dupushy.backend=mysql}; arguments: devices, projects, rows, UPDATE_LOG.
 */
final class WriteSpeed {

    private static final int BATCH = 1000;

    private WriteSpeed() {}

    public static void main(String[] arguments) {
        var devices = Integer.parseInt(arguments[0]);
        var projects = Integer.parseInt(arguments[1]);
        var rows = Integer.parseInt(arguments[2]);
        try (var server = InProcessServer.start(Map.of("UPDATE_LOG", arguments[3]))) {
            var checks = server.bean(CheckRepository.class);
            var store = server.bean(BatchRepository.class);
            var random = new Random(1);
            for (int round = 0; round < 5; round++) {
                var ownBefore = ownCpu();
                var databaseBefore = databaseCpu();
                var start = System.nanoTime();
                for (int written = 0; written < rows; written += BATCH) {
                    var batch = Batch.of(batch(random, devices, projects));
                    store.write(List.of(batch), checks::write).block();
                }
                var seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        "%d rows/s; processor time of 1000 rows: server %.1f ms, database %.1f ms%n",
                        Math.round(rows / seconds),
                        ownCpu().minus(ownBefore).toNanos() / 1e3 / rows,
                        databaseCpu().minus(databaseBefore).toNanos() / 1e3 / rows);
            }
        }
    }

    private static List<AnsweredCheck> batch(Random random, int devices, int projects) {
        return Stream.generate(() -> check(random.nextInt(devices), projects))
                .limit(BATCH)
                .toList();
    }

    private static AnsweredCheck check(int device, int projects) {
        var project = "00000000-0000-0000-0000-%012d".formatted(device % projects);
        var uuid = "%036d".formatted(device);
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
        var code = 100 + device % 4;
        var check = new DeviceCheck(project, Platform.ANDROID, "1.2." + code, code, "1.0.0", 100, system);
        return new AnsweredCheck(check, "203.0.113.7", Instant.now(), device % 2 == 0);
    }

    private static Duration ownCpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    private static Duration databaseCpu() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
