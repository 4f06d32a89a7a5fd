package io.upushy.system;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Reads what the machine and the JVM tell of themselves. Blocks: file systems may be slow. */
@Component
class Machine {

    private static final Path PROC = Path.of("/proc");
    private static final Set<String> NO_DISKS = Set.of(
            "tmpfs",
            "devtmpfs",
            "proc",
            "sysfs",
            "cgroup",
            "cgroup2",
            "devpts",
            "mqueue",
            "overlayfs",
            "squashfs",
            "nsfs",
            "tracefs",
            "debugfs",
            "securityfs",
            "bpf",
            "pstore",
            "hugetlbfs",
            "fusectl",
            "configfs",
            "autofs",
            "rpc_pipefs",
            "binfmt_misc",
            "efivarfs",
            "ramfs");

    private final BuildProperties build;
    private final Clock clock;

    Machine(BuildProperties build, Clock clock) {
        this.build = build;
        this.clock = clock;
    }

    SystemReport report() {
        var runtime = runtime();
        return new SystemReport(clock.millis(), os(), process(), runtime, v8(runtime), disks());
    }

    private static SystemReport.Os os() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new SystemReport.Os(
                system.getArch(),
                system.getName(),
                system.getVersion(),
                hostname(),
                ownAddress(),
                system.getTotalMemorySize(),
                available(system),
                loads(system),
                upSince(),
                cpus(system.getAvailableProcessors()));
    }

    /** What the system could still hand out: Linux counts its file cache as used, which it would give back. */
    private static long available(OperatingSystemMXBean system) {
        for (var line : lines(PROC.resolve("meminfo"))) {
            if (line.startsWith("MemAvailable:")) {
                var kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                return Math.min(kilobytes * 1024, system.getTotalMemorySize());
            }
        }
        return system.getFreeMemorySize();
    }

    private static List<Double> loads(OperatingSystemMXBean system) {
        var lines = lines(PROC.resolve("loadavg"));
        if (!lines.isEmpty()) {
            var parts = lines.get(0).split(" ");
            return List.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }
        var load = Math.max(0, system.getSystemLoadAverage());
        return List.of(load, 0.0, 0.0);
    }

    private static double upSince() {
        var lines = lines(PROC.resolve("uptime"));
        return lines.isEmpty() ? 0 : Double.parseDouble(lines.get(0).split(" ")[0]);
    }

    private static List<SystemReport.Cpu> cpus(int count) {
        var model = lines(PROC.resolve("cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
        var cpus = lines(PROC.resolve("stat")).stream()
                .filter(line -> line.matches("cpu\\d+ .*"))
                .map(line -> new SystemReport.Cpu(model, times(line.split("\\s+"))))
                .toList();
        var unknown = new SystemReport.Cpu(model, new SystemReport.Times(0, 0, 0, 0, 0));
        return cpus.isEmpty() ? Collections.nCopies(count, unknown) : cpus;
    }

    private static SystemReport.Times times(String[] ticks) {
        return new SystemReport.Times(
                Long.parseLong(ticks[1]),
                Long.parseLong(ticks[2]),
                Long.parseLong(ticks[3]),
                Long.parseLong(ticks[4]),
                Long.parseLong(ticks[6]));
    }

    private SystemReport.Process process() {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new SystemReport.Process(
                ProcessHandle.current().pid(),
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                Path.of("").toAbsolutePath().toString(),
                java,
                Map.of(
                        "upushy",
                        String.valueOf(build.getVersion()),
                        "java",
                        Runtime.version().toString(),
                        "node",
                        "-"));
    }

    private static SystemReport.Runtime runtime() {
        var memory = ManagementFactory.getMemoryMXBean();
        var heap = memory.getHeapMemoryUsage();
        var collectors = ManagementFactory.getGarbageCollectorMXBeans();
        var jvm = ManagementFactory.getRuntimeMXBean();
        return new SystemReport.Runtime(
                jvm.getVmName(),
                jvm.getVmVersion(),
                jvm.getVmVendor(),
                heap.getUsed(),
                heap.getCommitted(),
                heap.getMax(),
                memory.getNonHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum(),
                collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
    }

    private static SystemReport.V8 v8(SystemReport.Runtime runtime) {
        return new SystemReport.V8(new SystemReport.HeapStatistics(
                runtime.heapMax(),
                runtime.heapUsed(),
                runtime.heapCommitted(),
                runtime.heapMax() - runtime.heapUsed()));
    }

    private static List<SystemReport.Disk> disks() {
        var disks = new ArrayList<SystemReport.Disk>();
        var seen = new HashSet<String>();
        for (var store : FileSystems.getDefault().getFileStores()) {
            if (!NO_DISKS.contains(store.type()) && seen.add(store.name())) {
                addDisk(disks, store);
            }
        }
        return disks;
    }

    private static void addDisk(List<SystemReport.Disk> disks, FileStore store) {
        try {
            var total = store.getTotalSpace();
            var used = total - store.getUnallocatedSpace();
            if (total > 0) {
                var percent = Math.round(100.0 * used / total) + "%";
                disks.add(new SystemReport.Disk(
                        store.name(), total, used, store.getUsableSpace(), percent, mountPoint(store)));
            }
        } catch (IOException unreadable) {
            // a mount that has gone away is not shown
        }
    }

    /** On Linux a file store prints as {@code "/mnt (/dev/sda1)"}. */
    private static String mountPoint(FileStore store) {
        var text = store.toString();
        var name = " (" + store.name() + ")";
        return text.endsWith(name) ? text.substring(0, text.length() - name.length()) : text;
    }

    private static String hostname() {
        var lines = lines(Path.of("/etc/hostname"));
        if (!lines.isEmpty() && !lines.get(0).isBlank()) {
            return lines.get(0).strip();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "";
        }
    }

    private static String ownAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted((one, other) -> Boolean.compare(one.contains(":"), other.contains(":")))
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException noNetwork) {
            return "127.0.0.1";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
