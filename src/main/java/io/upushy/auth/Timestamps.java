package io.upushy.auth;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times in the database: UTC without a zone, to the microsecond. */
final class Timestamps {

    private Timestamps() {}

    static LocalDateTime of(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    static Instant read(Readable row, String column) {
        return Objects.requireNonNull(readNullable(row, column), column);
    }

    static @Nullable Instant readNullable(Readable row, String column) {
        var time = row.get(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
