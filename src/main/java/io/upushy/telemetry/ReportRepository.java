package io.upushy.telemetry;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.database.MultiRow;
import io.upushy.release.ReleaseCatalog;
import io.upushy.telemetry.DeviceReport.Event;
import io.upushy.telemetry.DeviceReport.Key;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes reports of releases that exist, within the transaction it is called in, and counts those that are new. */
@Repository
class ReportRepository {

    private static final MultiRow<Key> FIND = MultiRow.select(
            "SELECT source_id, uuid, event FROM app_report", List.of("source_id", "uuid", "event"), "", key ->
                    new Object[] {key.sourceId(), key.uuid(), key.event()});

    /** Fails when another instance has just inserted the same: the batch is then written anew and finds it. */
    private static final MultiRow<DeviceReport> INSERT = MultiRow.insert(
            "app_report",
            List.of(
                    "project_id",
                    "source_id",
                    "uuid",
                    "event",
                    "platform",
                    "native_version_code",
                    "wgt_version_code",
                    "code",
                    "message",
                    "created_time"),
            "",
            ReportRepository::row);

    private static final MultiRow<Map.Entry<String, List<DeviceReport>>> COUNT = MultiRow.insert(
            "app_stats_release",
            List.of("source_id", "downloaded", "installed", "failed", "launched"),
            "ON DUPLICATE KEY UPDATE downloaded = downloaded + VALUES(downloaded), installed = installed +"
                    + " VALUES(installed), failed = failed + VALUES(failed), launched = launched + VALUES(launched)",
            ReportRepository::counts);

    private static final MultiRow<Map.Entry<Failure, Long>> COUNT_FAILURES = MultiRow.insert(
            "app_stats_failure",
            List.of("source_id", "code", "devices"),
            "ON DUPLICATE KEY UPDATE devices = devices + VALUES(devices)",
            entry -> new Object[] {entry.getKey().sourceId, entry.getKey().code, entry.getValue()});

    private final DatabaseClient database;
    private final ReleaseCatalog releases;

    private record Failure(String sourceId, String code) implements Comparable<Failure> {

        @Override
        public int compareTo(Failure other) {
            var sources = sourceId.compareTo(other.sourceId);
            return sources == 0 ? code.compareToIgnoreCase(other.code) : sources;
        }
    }

    ReportRepository(DatabaseClient database, ReleaseCatalog releases) {
        this.database = database;
        this.releases = releases;
    }

    Mono<Void> write(List<DeviceReport> reports) {
        var sources = reports.stream().map(DeviceReport::sourceId).collect(Collectors.toSet());
        return releases.projectsOf(sources)
                .map(projects -> ofReleases(projects, reports))
                .flatMap(known -> writtenAmong(known.keySet()).map(written -> without(written, known)))
                .flatMap(this::add);
    }

    /** The first of each device, release and event, in one order everywhere; what names no release of its project is left out. */
    private static TreeMap<Key, DeviceReport> ofReleases(Map<String, String> projects, List<DeviceReport> reports) {
        var known = new TreeMap<Key, DeviceReport>();
        for (var report : reports) {
            if (report.projectId().equals(projects.get(report.sourceId()))) {
                known.putIfAbsent(report.key(), report);
            }
        }
        return known;
    }

    private Mono<Set<Key>> writtenAmong(Set<Key> keys) {
        return FIND.fetch(database, List.copyOf(keys), ReportRepository::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<DeviceReport> without(Set<Key> written, TreeMap<Key, DeviceReport> known) {
        known.keySet().removeAll(written);
        return known.values();
    }

    private Mono<Void> add(Collection<DeviceReport> reports) {
        var byRelease = reports.stream()
                .collect(Collectors.groupingBy(DeviceReport::sourceId, TreeMap::new, Collectors.toList()));
        var failures = reports.stream()
                .filter(report -> report.event() == Event.FAILED)
                .collect(Collectors.groupingBy(
                        report -> new Failure(report.sourceId(), report.code()), TreeMap::new, Collectors.counting()));
        return INSERT.execute(database, List.copyOf(reports))
                .then(COUNT.execute(database, List.copyOf(byRelease.entrySet())))
                .then(COUNT_FAILURES.execute(database, List.copyOf(failures.entrySet())));
    }

    Mono<ReleaseStats> countsOf(String sourceId) {
        var failures = database.sql("SELECT code, devices FROM app_stats_failure WHERE source_id = :id"
                        + " ORDER BY devices DESC, code LIMIT 20")
                .bind("id", sourceId)
                .map(row -> new ReleaseStats.Failure(text(row, "code"), number(row, "devices")))
                .all()
                .collectList();
        return database.sql("SELECT * FROM app_stats_release WHERE source_id = :id")
                .bind("id", sourceId)
                .map(row -> new long[] {
                    number(row, "downloaded"), number(row, "installed"), number(row, "failed"), number(row, "launched")
                })
                .one()
                .defaultIfEmpty(new long[Event.values().length])
                .zipWith(failures, (counts, reasons) -> ReleaseStats.of(sourceId, counts, reasons));
    }

    private static Key key(Readable row) {
        return new Key(text(row, "source_id"), text(row, "uuid"), text(row, "event"));
    }

    private static Object[] row(DeviceReport report) {
        return new Object[] {
            report.projectId(),
            report.sourceId(),
            report.uuid(),
            report.event().code(),
            AppVersion.codeOf(report.platform()),
            report.nativeVersionCode(),
            report.wgtVersionCode(),
            report.code(),
            report.message(),
            utc(report.at())
        };
    }

    private static Object[] counts(Map.Entry<String, List<DeviceReport>> release) {
        var events =
                release.getValue().stream().collect(Collectors.groupingBy(DeviceReport::event, Collectors.counting()));
        return new Object[] {
            release.getKey(),
            events.getOrDefault(Event.DOWNLOADED, 0L),
            events.getOrDefault(Event.INSTALLED, 0L),
            events.getOrDefault(Event.FAILED, 0L),
            events.getOrDefault(Event.LAUNCHED, 0L)
        };
    }
}
