package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one page shows of all projects a caller may read. */
record Dashboard(
        @Schema(description = "The last 30 days, UTC, all projects together; the last one is today") List<Day> days,
        @Schema(description = "The newest project first, at most 1000") List<ProjectState> projects,
        @Schema(description = "The ten newest releases of all projects") List<NewRelease> newestReleases) {

    @Schema(name = "DashboardDay")
    record Day(
            @Schema(description = "When the day begins") Instant time,
            long checks,
            @Schema(description = "Checks that were answered with an update") long offers,
            @Schema(description = "Devices of each project, added up") long activeDevices,
            long newDevices) {}

    @Schema(name = "DashboardProject")
    record ProjectState(
            String projectId,
            String name,
            long releases,
            @Schema(description = "Bytes of its packages whose size is known") long packageBytes,
            long checksToday,
            long activeToday,
            @Schema(description = "Devices that reported an installation, each once a release") long installed,
            @Schema(description = "Devices that reported a failure, each once a release") long failed,
            @Schema(description = "installed / (installed + failed); null when nothing was reported") @Nullable
                    Double successRate) {}

    @Schema(name = "DashboardRelease")
    record NewRelease(
            String sourceId,
            String projectId,
            @Schema(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") int type,
            @Schema(example = "1.4.0") String version,
            @Schema(example = "104") long versionCode,
            @Schema(description = "0 off, 1 on") int status,
            @Schema(description = "Bytes of the package, when known") @Nullable Long size,
            Instant createdTime) {}
}
