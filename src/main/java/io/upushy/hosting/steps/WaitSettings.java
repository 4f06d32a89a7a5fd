package io.upushy.hosting.steps;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the steps wait; {@code env.example.yaml} explains each key.
 *
 * @param hostingHealthySeconds for a stack's containers to run and be well
 * @param hostingSettleSeconds for what a call may still bring about whose answer was lost
 */
@Validated
@ConfigurationProperties
record WaitSettings(
        @DefaultValue("300") @Min(1) @Max(3600) int hostingHealthySeconds,
        @DefaultValue("20") @Min(0) @Max(600) int hostingSettleSeconds) {

    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    Duration healthy() {
        return Duration.ofSeconds(hostingHealthySeconds);
    }

    /** How often to look again, {@link #LOOK_EVERY}. */
    int looks() {
        return hostingSettleSeconds;
    }
}
