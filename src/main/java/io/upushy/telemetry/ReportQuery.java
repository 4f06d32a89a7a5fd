package io.upushy.telemetry;

import static io.upushy.telemetry.Conditions.checked;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which reports of devices are asked for; what is absent does not matter. */
record ReportQuery(
        @Nullable String projectId,
        @Parameter(description = "The whole uuid of a device") @Nullable String uuid,
        @Parameter(description = "Of this release") @Nullable String sourceId,
        @Parameter(description = "downloaded, installed, failed or launched") @Nullable String event,
        @Parameter(description = "At this time or later", example = "2026-11-01T00:00:00Z") @Nullable Instant from,
        @Parameter(description = "At this time or earlier", example = "2026-11-30T23:59:59.999Z") @Nullable
                Instant to) {

    /** @throws io.upushy.web.ApiException 400 for times that no database keeps */
    Conditions conditions() {
        return new Conditions()
                .equal("project_id", projectId)
                .equal("uuid", uuid)
                .equal("source_id", sourceId)
                .equal("event", event)
                .between("created_time", checked("from", from), checked("to", to));
    }
}
