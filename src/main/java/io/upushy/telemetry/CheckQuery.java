package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which answered checks are asked for; what is absent does not matter. */
record CheckQuery(
        @Nullable String projectId, @Parameter(description = "Of this device: its whole uuid") @Nullable String uuid) {

    Conditions conditions() {
        return new Conditions().equal("project_id", projectId).equal("uuid", uuid);
    }
}
