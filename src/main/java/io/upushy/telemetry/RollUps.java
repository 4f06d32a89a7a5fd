package io.upushy.telemetry;

import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** What a batch adds to the roll-ups, summed up. */
final class RollUps {

    /** Stands for all projects together. */
    static final String ALL_PROJECTS = "";

    /** In one order everywhere, so that two instances never wait for each other's rows. */
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::projectId)
            .thenComparing(Key::period)
            .thenComparing(key -> key.version.platform())
            .thenComparing(key -> key.version.nativeVersionCode())
            .thenComparing(key -> key.version.wgtVersionCode());

    private final Map<Key, Counts> hours = new TreeMap<>(ORDER);
    private final Map<Key, Counts> days = new TreeMap<>(ORDER);

    record Key(String projectId, long period, AppVersion version) {

        private Key others() {
            return new Key(projectId, period, version.others());
        }
    }

    /** Any of them may be negative: a device that changes its version moves. */
    record Counts(long checks, long offers, long activeDevices, long newDevices) {

        static final Counts NEW_DEVICE = new Counts(0, 0, 0, 1);
        static final Counts ACTIVE = new Counts(0, 0, 1, 0);
        static final Counts GONE = new Counts(0, 0, -1, 0);

        private Counts plus(Counts other) {
            return new Counts(
                    checks + other.checks,
                    offers + other.offers,
                    activeDevices + other.activeDevices,
                    newDevices + other.newDevices);
        }

        private boolean isNothing() {
            return checks == 0 && offers == 0 && activeDevices == 0 && newDevices == 0;
        }
    }

    void addCheck(AnsweredCheck check) {
        var counts = new Counts(1, check.offered() ? 1 : 0, 0, 0);
        for (var resolution : Resolution.values()) {
            var period = resolution.periodOf(check.at());
            add(resolution, period, check.device().projectId(), AppVersion.of(check.device()), counts);
        }
    }

    void add(Resolution resolution, long period, String projectId, AppVersion version, Counts counts) {
        var sums = resolution == Resolution.HOUR ? hours : days;
        sums.merge(new Key(projectId, period, version), counts, Counts::plus);
        sums.merge(new Key(ALL_PROJECTS, period, version.any()), counts, Counts::plus);
    }

    /** @param counted the versions that have rows of their own; all others of a project and platform share one */
    List<Map.Entry<Key, Counts>> of(Resolution resolution, BiPredicate<Resolution, Key> counted) {
        var rows = new TreeMap<Key, Counts>(ORDER);
        (resolution == Resolution.HOUR ? hours : days).forEach((key, counts) -> {
            if (!counts.isNothing()) {
                rows.merge(counted.test(resolution, key) ? key : key.others(), counts, Counts::plus);
            }
        });
        return List.copyOf(rows.entrySet());
    }
}
