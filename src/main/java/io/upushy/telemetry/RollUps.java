package io.upushy.telemetry;

import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

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

    /** So that versions in use are the ones that have rows of their own. */
    private static final Comparator<Map.Entry<Key, Counts>> MOST_CHECKS_FIRST = Comparator.comparing(
                    (Map.Entry<Key, Counts> entry) -> -entry.getValue().checks)
            .thenComparing(Map.Entry::getKey, ORDER);

    private final Map<Key, Counts> hours = new HashMap<>();
    private final Map<Key, Counts> days = new HashMap<>();

    /** The names of versions are no part of it. */
    record Key(String projectId, long period, AppVersion version) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && period == key.period
                    && version.isSameAs(key.version)
                    && projectId.equals(key.projectId);
        }

        @Override
        public int hashCode() {
            var versions = version.nativeVersionCode() * 31 + version.wgtVersionCode();
            return projectId.hashCode() * 31 + Long.hashCode(versions * 31 + period);
        }

        private Key others() {
            return new Key(projectId, period, version.others());
        }
    }

    /** Any of them may be negative: a device that changes its version moves. */
    record Counts(long checks, long offers, long activeDevices, long newDevices) {

        static final Counts NEW_DEVICE = new Counts(0, 0, 0, 1);
        static final Counts ACTIVE = new Counts(0, 0, 1, 0);
        static final Counts GONE = new Counts(0, 0, -1, 0);

        Counts plus(Counts other) {
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

    /** Counts checks and offers; many of a batch are of one version in one hour. */
    void addChecks(List<AnsweredCheck> checks) {
        var byHour = new HashMap<Key, long[]>();
        for (var check : checks) {
            var key = new Key(
                    check.device().projectId(), Resolution.HOUR.periodOf(check.at()), AppVersion.of(check.device()));
            var counts = byHour.computeIfAbsent(key, first -> new long[2]);
            counts[0]++;
            counts[1] += check.offered() ? 1 : 0;
        }
        byHour.forEach((key, counts) -> {
            var start = Resolution.HOUR.startOf(key.period);
            for (var resolution : Resolution.values()) {
                add(
                        resolution,
                        resolution.periodOf(start),
                        key.projectId,
                        key.version,
                        new Counts(counts[0], counts[1], 0, 0));
            }
        });
    }

    void add(Resolution resolution, long period, String projectId, AppVersion version, Counts counts) {
        var sums = resolution == Resolution.HOUR ? hours : days;
        sums.merge(new Key(projectId, period, version), counts, Counts::plus);
        sums.merge(new Key(ALL_PROJECTS, period, version.any()), counts, Counts::plus);
    }

    /** @param counted the versions that have rows of their own; all others of a project and platform share one */
    List<Map.Entry<Key, Counts>> of(Resolution resolution, BiPredicate<Resolution, Key> counted) {
        var sums = resolution == Resolution.HOUR ? hours : days;
        var rows = new TreeMap<Key, Counts>(ORDER);
        sums.entrySet().stream()
                .filter(entry -> !entry.getValue().isNothing())
                .sorted(MOST_CHECKS_FIRST)
                .forEach(entry -> {
                    var key = entry.getKey();
                    rows.merge(counted.test(resolution, key) ? key : key.others(), entry.getValue(), Counts::plus);
                });
        return List.copyOf(rows.entrySet());
    }
}
