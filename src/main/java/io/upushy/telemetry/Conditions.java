package io.upushy.telemetry;

import static io.upushy.database.Rows.literal;
import static io.upushy.database.Rows.utc;

import io.upushy.web.ApiException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The WHERE of a list, put together of what is asked for; nothing of a caller's text reaches it but bound. */
final class Conditions {

    private static final Instant LATEST = Instant.parse("9998-12-31T00:00:00Z");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A column equals a value, unless that is null or blank. */
    Conditions equal(String column, @Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank() ? this : add(column, "=", value);
    }

    /** A column begins with a text, unless that is null or blank. */
    Conditions beginsWith(String column, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var name = "v" + values.size();
        conditions.add(column + " LIKE :" + name + " ESCAPE '!'");
        values.put(name, literal(text) + "%");
        return this;
    }

    /** A time lies within these days, UTC; either end may be open. */
    Conditions within(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add(column, ">=", utc(from.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
        if (to != null) {
            add(column, "<", utc(to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
        return this;
    }

    /** A time lies between these two, both included; either may be open. */
    Conditions between(String column, @Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            add(column, ">=", utc(from));
        }
        if (to != null) {
            add(column, "<=", utc(to));
        }
        return this;
    }

    /** @throws ApiException 400 for a time that no database keeps */
    static @Nullable Instant checked(String field, @Nullable Instant time) {
        if (time != null && (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST))) {
            throw ApiException.invalid(field, "validation.type");
        }
        return time;
    }

    private Conditions add(String column, String comparison, Object value) {
        var name = "v" + values.size();
        conditions.add(column + " " + comparison + " :" + name);
        values.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
