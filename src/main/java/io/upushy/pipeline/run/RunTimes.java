package io.upushy.pipeline.run;

import io.upushy.database.Rows;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Binds times that may be missing. */
final class RunTimes {

    private RunTimes() {}

    static Object orNone(@Nullable Instant time) {
        return Rows.nullable(time == null ? null : Rows.utc(time), LocalDateTime.class);
    }
}
