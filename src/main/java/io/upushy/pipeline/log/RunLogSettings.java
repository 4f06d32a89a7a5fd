package io.upushy.pipeline.log;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is kept of what runs write; {@code env.example.yaml} explains each key.
 *
 * @param runLogDays how long after its last line a log is deleted; 0: never
 * @param runLogMb megabytes of one run's process output that are kept
 */
@Validated
@ConfigurationProperties
record RunLogSettings(
        @DefaultValue("90") @Min(0) @Max(RunLogSettings.MAX_DAYS) int runLogDays,
        @DefaultValue("100") @Min(1) @Max(10_240) int runLogMb) {

    static final String RUN_LOG_DAYS = "RUN_LOG_DAYS";
    static final int MAX_DAYS = 36_500;

    long mostCharacters() {
        return runLogMb * 1024L * 1024L;
    }
}
