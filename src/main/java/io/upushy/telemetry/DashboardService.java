package io.upushy.telemetry;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectDirectory;
import io.upushy.project.ProjectDirectory.Named;
import io.upushy.release.Release;
import io.upushy.release.ReleaseCatalog;
import io.upushy.release.ReleaseCatalog.Holdings;
import io.upushy.release.WireCodes;
import io.upushy.telemetry.Dashboard.Day;
import io.upushy.telemetry.Dashboard.NewRelease;
import io.upushy.telemetry.Dashboard.ProjectState;
import io.upushy.telemetry.DashboardRepository.DayCounts;
import io.upushy.telemetry.DashboardRepository.Ends;
import io.upushy.telemetry.RollUps.Counts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts the dashboard together: what it takes depends on projects and days, not on devices and checks. */
@Service
class DashboardService {

    private static final int DAYS = 30;
    private static final int RELEASES = 10;
    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final ProjectDirectory projects;
    private final ReleaseCatalog releases;
    private final DashboardRepository stats;
    private final Clock clock;

    DashboardService(ProjectDirectory projects, ReleaseCatalog releases, DashboardRepository stats, Clock clock) {
        this.projects = projects;
        this.releases = releases;
        this.stats = stats;
        this.clock = clock;
    }

    Mono<Dashboard> of(Caller caller) {
        return projects.readableBy(caller).flatMap(this::of);
    }

    private Mono<Dashboard> of(List<Named> readable) {
        var ids = readable.stream().map(Named::id).toList();
        var today = Resolution.DAY.periodOf(clock.instant());
        return Mono.zip(
                        stats.days(ids, today - DAYS + 1, today),
                        stats.ends(ids),
                        releases.holdings(ids),
                        releases.newest(ids, RELEASES))
                .map(found -> new Dashboard(
                        days(found.getT1(), today),
                        states(readable, found.getT1(), found.getT2(), found.getT3(), today),
                        found.getT4().stream().map(DashboardService::toNew).toList()));
    }

    private static List<Day> days(List<DayCounts> counts, long today) {
        var sums = new HashMap<Long, Counts>();
        counts.forEach(day -> sums.merge(day.period(), day.counts(), Counts::plus));
        return LongStream.rangeClosed(today - DAYS + 1, today)
                .mapToObj(period -> day(period, sums.getOrDefault(period, NOTHING)))
                .toList();
    }

    private static Day day(long period, Counts counts) {
        return new Day(
                Resolution.DAY.startOf(period),
                counts.checks(),
                counts.offers(),
                counts.activeDevices(),
                counts.newDevices());
    }

    private static List<ProjectState> states(
            List<Named> readable,
            List<DayCounts> counts,
            Map<String, Ends> ends,
            Map<String, Holdings> holdings,
            long today) {
        var now = new HashMap<String, Counts>();
        counts.stream().filter(day -> day.period() == today).forEach(day -> now.put(day.projectId(), day.counts()));
        return readable.stream()
                .map(project -> state(
                        project,
                        now.getOrDefault(project.id(), NOTHING),
                        ends.getOrDefault(project.id(), new Ends(0, 0)),
                        holdings.getOrDefault(project.id(), new Holdings(0, 0))))
                .toList();
    }

    private static ProjectState state(Named project, Counts today, Ends ends, Holdings holdings) {
        return new ProjectState(
                project.id(),
                project.name(),
                holdings.releases(),
                holdings.bytes(),
                today.checks(),
                today.activeDevices(),
                ends.installed(),
                ends.failed(),
                ends.successRate());
    }

    private static NewRelease toNew(Release release) {
        return new NewRelease(
                release.id(),
                release.projectId(),
                WireCodes.typeOf(release.kind(), release.platform()),
                release.version(),
                release.versionCode(),
                release.enabled() ? 1 : 0,
                release.size(),
                release.createdTime());
    }
}
