package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.release.ReleaseCatalog;
import io.upushy.telemetry.RollUps.Counts;
import io.upushy.telemetry.StatsQuery.Range;
import io.upushy.telemetry.StatsRepository.LoginCount;
import io.upushy.telemetry.StatsRepository.VersionCount;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Statistics as they are asked for: of one project for its members, of all together for administrators. */
@Service
class StatsService {

    private static final int VERSIONS = 20;
    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final StatsRepository stats;
    private final ReportRepository reports;
    private final ReleaseCatalog releases;
    private final ProjectReaders readers;
    private final Clock clock;

    StatsService(
            StatsRepository stats,
            ReportRepository reports,
            ReleaseCatalog releases,
            ProjectReaders readers,
            Clock clock) {
        this.stats = stats;
        this.reports = reports;
        this.releases = releases;
        this.readers = readers;
        this.clock = clock;
    }

    Mono<Series<Series.Checks>> checks(Caller caller, @Nullable String projectId, StatsQuery query) {
        return series(caller, projectId, query, (time, counts) -> new Series.Checks(time, counts.checks()));
    }

    Mono<Series<Series.Active>> active(Caller caller, @Nullable String projectId, StatsQuery query) {
        return series(
                caller,
                projectId,
                query,
                (time, counts) -> new Series.Active(time, counts.activeDevices(), counts.newDevices()));
    }

    Mono<Series<Series.Offers>> offers(Caller caller, @Nullable String projectId, StatsQuery query) {
        return series(
                caller, projectId, query, (time, counts) -> new Series.Offers(time, counts.checks(), counts.offers()));
    }

    private interface Point<T> {

        T of(Instant time, Counts counts);
    }

    private <T> Mono<Series<T>> series(Caller caller, @Nullable String projectId, StatsQuery query, Point<T> point) {
        var range = query.range(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        var project = projectId == null ? RollUps.ALL_PROJECTS : projectId;
        return readers.require(caller, projectId)
                .then(Mono.defer(() -> stats.counts(project, range)))
                .map(counts -> series(
                        range,
                        period -> point.of(range.resolution().startOf(period), counts.getOrDefault(period, NOTHING))));
    }

    private static <T> Series<T> series(Range range, Function<Long, T> point) {
        var points = LongStream.rangeClosed(range.first(), range.last())
                .boxed()
                .map(point)
                .toList();
        return new Series<>(nameOf(range), points);
    }

    Mono<Adoption> adoption(Caller caller, @Nullable String projectId, StatsQuery query) {
        var range = query.range(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        if (projectId == null) {
            return Mono.error(ProjectReaders::noProject);
        }
        return readers.require(caller, projectId)
                .then(Mono.defer(
                        () -> stats.topVersions(projectId, range, VERSIONS).collectList()))
                .flatMap(versions -> adoption(
                        projectId,
                        range,
                        versions.stream().map(VersionCount::version).toList()));
    }

    private Mono<Adoption> adoption(String projectId, Range range, List<AppVersion> versions) {
        return stats.adoption(projectId, range, versions)
                .collectList()
                .zipWith(stats.counts(projectId, range), (rows, totals) -> adoption(range, versions, rows, totals));
    }

    private static Adoption adoption(
            Range range, List<AppVersion> versions, List<VersionCount> rows, Map<Long, Counts> totals) {
        var others = new long[range.points()];
        totals.forEach((period, counts) -> others[(int) (period - range.first())] = counts.activeDevices());
        var named = versions.stream().map(version -> named(version, range)).toList();
        for (var row : rows) {
            var at = (int) (row.period() - range.first());
            others[at] -= row.devices();
            for (int i = 0; i < versions.size(); i++) {
                if (versions.get(i).isSameAs(row.version())) {
                    named.get(i).devices()[at] = row.devices();
                }
            }
        }
        var times = LongStream.rangeClosed(range.first(), range.last())
                .mapToObj(range.resolution()::startOf)
                .toList();
        return new Adoption(nameOf(range), times, named, others);
    }

    private static Adoption.Version named(AppVersion version, Range range) {
        return new Adoption.Version(
                version.platform(),
                version.nativeVersionCode(),
                version.nativeVersion(),
                version.wgtVersionCode(),
                version.wgtVersion(),
                new long[range.points()]);
    }

    Mono<Series<Series.Logins>> logins(StatsQuery query) {
        var range = query.range(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        var resolution = range.resolution();
        return stats.logins(
                        Resolution.HOUR.periodOf(resolution.startOf(range.first())),
                        Resolution.HOUR.periodOf(resolution.startOf(range.last() + 1)) - 1)
                .collect(Collectors.groupingBy(count -> resolution.periodOf(Resolution.HOUR.startOf(count.hour()))))
                .map(counts -> series(
                        range, period -> logins(resolution.startOf(period), counts.getOrDefault(period, List.of()))));
    }

    private static Series.Logins logins(Instant time, List<LoginCount> hours) {
        return new Series.Logins(
                time,
                hours.stream().mapToLong(LoginCount::succeeded).sum(),
                hours.stream().mapToLong(LoginCount::failed).sum());
    }

    Mono<ReleaseStats> release(Caller caller, String sourceId) {
        return releases.projectsOf(List.of(sourceId))
                .flatMap(projects -> Mono.justOrEmpty(projects.get(sourceId)))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("sourceId", "release.unknown")))
                .flatMap(projectId -> readers.require(caller, projectId))
                .then(Mono.defer(() -> reports.countsOf(sourceId)));
    }

    private static String nameOf(Range range) {
        return range.resolution().name().toLowerCase(Locale.ROOT);
    }
}
