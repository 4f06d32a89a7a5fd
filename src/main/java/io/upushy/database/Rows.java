package io.upushy.database;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and binds columns the same way on every engine. Times are stored in UTC, to the microsecond. */
public final class Rows {

    private Rows() {}

    /** A column that is never null. */
    public static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    public static @Nullable String textOrNull(Readable row, String column) {
        return row.get(column, String.class);
    }

    /** A whole number that is never null, whatever the column's width. */
    public static long number(Readable row, String column) {
        return Objects.requireNonNull(numberOrNull(row, column), column);
    }

    public static @Nullable Long numberOrNull(Readable row, String column) {
        var value = row.get(column);
        return value instanceof Number number ? number.longValue() : null;
    }

    /** A point in time that is never null. */
    public static Instant time(Readable row, String column) {
        return Objects.requireNonNull(timeOrNull(row, column), column);
    }

    public static @Nullable Instant timeOrNull(Readable row, String column) {
        var value = row.get(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    /** The form in which a point in time is bound to a statement. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** A text as a LIKE takes it for nothing but itself, with {@code ESCAPE '!'}: on the backslash MySQL and H2 do not agree. */
    public static String literal(String text) {
        return text.strip().replaceAll("[!%_]", "!$0");
    }

    /** A value to bind that may be null: the value, or an SQL NULL of its type. */
    public static <T> Object nullable(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : value;
    }
}
