package io.upushy.telemetry;

import io.swagger.v3.oas.annotations.Parameter;
import io.upushy.web.ApiException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which part of the roll-ups is asked for. */
record StatsQuery(
        @Parameter(
                        description =
                                "The first day, in UTC; by default 29 days before the last, by=hour: the day before it",
                        example = "2026-11-01")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable
                LocalDate from,
        @Parameter(description = "The last day, in UTC; today by default", example = "2026-11-30")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable
                LocalDate to,
        @Parameter(description = "hour or day (default)", example = "day") @Nullable String by,
        @Parameter(description = "android or ios; both together by default") @Nullable String platform) {

    /** The most points one answer holds: three years of days, or 45 days of hours. */
    static final int MAX_POINTS = 1100;

    private static final int DAYS = 30;
    private static final int DAYS_OF_HOURS = 2;

    /**
     * @param first the first period, {@code last} the last one
     * @param platform {@code ""} for all
     */
    record Range(Resolution resolution, long first, long last, String platform) {

        int points() {
            return (int) (last - first + 1);
        }
    }

    /** @throws ApiException 400 for a range that is empty or too long */
    Range range(LocalDate today) {
        var resolution = resolution();
        var lastDay = to == null ? today : to;
        var firstDay =
                from == null ? lastDay.minusDays((resolution == Resolution.DAY ? DAYS : DAYS_OF_HOURS) - 1) : from;
        if (firstDay.isAfter(lastDay)) {
            throw ApiException.invalid("from", "telemetry.range.order");
        }
        var first = resolution.periodOf(firstDay.atStartOfDay().toInstant(ZoneOffset.UTC));
        var next = resolution.periodOf(lastDay.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        if (next - first > MAX_POINTS) {
            throw ApiException.invalid("from", "telemetry.range.long", next - first, MAX_POINTS);
        }
        return new Range(resolution, first, next - 1, platformOrAll());
    }

    private Resolution resolution() {
        return switch (by == null ? "day" : by) {
            case "day" -> Resolution.DAY;
            case "hour" -> Resolution.HOUR;
            default -> throw ApiException.invalid("by", "telemetry.by");
        };
    }

    private String platformOrAll() {
        return switch (platform == null ? "" : platform) {
            case "" -> "";
            case "android" -> "android";
            case "ios" -> "ios";
            default -> throw ApiException.invalid("platform", "update.platform");
        };
    }
}
