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
        @DefaultValue("90") @Min(0) @Max(36_500) int updateLogDays,
        @DefaultValue("365") @Min(0) @Max(36_500) int loginLogDays,
        @DefaultValue("90") @Min(0) @Max(36_500) int reportLogDays,
        @DefaultValue("0") @Min(0) @Max(36_500) int deviceDays,
        @DefaultValue("400") @Min(0) @Max(36_500) int hourlyStatsDays,
        @DefaultValue("256") @Min(1) @Max(1_048_576) int telemetryStreamMb) {

    enum UpdateLog {
        /** A row for each answered check. */
        ALL,
        /** Devices and roll-ups only. */
        AGGREGATE
    }
}
