package io.upushy.telemetry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept of devices and logins, and for how long; {@code env.example.yaml} explains each key. The numbers of days may be
 * 0: kept for ever.
 *
 * @param updateLog whether each answered check becomes a row
 * @param updateLogDays how long these rows stay
 * @param loginLogDays how long attempts to log in stay
 * @param reportLogDays how long the single reports of devices stay
 * @param deviceDays how long devices stay that are not heard of
 * @param hourlyStatsDays how long hourly roll-ups stay; daily ones stay for ever
 * @param telemetryStreamMb megabytes of Redis that each stream may take while the database is away
 */
@Validated
@ConfigurationProperties
record TelemetrySettings(
        @DefaultValue("all") UpdateLog updateLog,
        @DefaultValue("90") @Min(0) @Max(TelemetrySettings.MAX_DAYS) int updateLogDays,
        @DefaultValue("365") @Min(0) @Max(TelemetrySettings.MAX_DAYS) int loginLogDays,
        @DefaultValue("90") @Min(0) @Max(TelemetrySettings.MAX_DAYS) int reportLogDays,
        @DefaultValue("0") @Min(0) @Max(TelemetrySettings.MAX_DAYS) int deviceDays,
        @DefaultValue("400") @Min(0) @Max(TelemetrySettings.MAX_DAYS) int hourlyStatsDays,
        @DefaultValue("256") @Min(1) @Max(1_048_576) int telemetryStreamMb) {

    static final String UPDATE_LOG_DAYS = "UPDATE_LOG_DAYS";
    static final String LOGIN_LOG_DAYS = "LOGIN_LOG_DAYS";
    static final String REPORT_LOG_DAYS = "REPORT_LOG_DAYS";
    static final String DEVICE_DAYS = "DEVICE_DAYS";
    static final String HOURLY_STATS_DAYS = "HOURLY_STATS_DAYS";
    static final int MAX_DAYS = 36_500;

    enum UpdateLog {
        /** A row for each answered check. */
        ALL,
        /** Devices and roll-ups only. */
        AGGREGATE
    }
}
