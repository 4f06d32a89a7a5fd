package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports of devices are asked for; what is absent does not matter. */
record ReportQuery(
        @Nullable String projectId,
        @Parameter(description = "The whole uuid of a device") @Nullable String uuid,
        @Parameter(description = "Of this release") @Nullable String sourceId,
        @Parameter(description = "downloaded, installed, failed or launched") @Nullable String event) {

    Conditions conditions() {
        return new Conditions()
                .equal("project_id", projectId)
                .equal("uuid", uuid)
                .equal("source_id", sourceId)
                .equal("event", event);
    }
}
