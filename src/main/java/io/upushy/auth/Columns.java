package io.upushy.auth;

import io.r2dbc.spi.Parameters;
import org.jspecify.annotations.Nullable;

/** Values to bind. */
final class Columns {

    private Columns() {}

    /** The value, or an SQL NULL of its type. */
    static <T> Object nullable(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : value;
    }
}
