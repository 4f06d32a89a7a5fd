package io.upushy.hosting.server;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the calls to the three servers; {@code env.example.yaml} explains each under its upper-case name.
 *
 * @param hostingTimeout seconds until a call is given up
 * @param hostingDeployTimeout the same for calls during which images are pulled or certificates requested
 */
@Validated
@ConfigurationProperties
record HostingSettings(
        @DefaultValue("20") @Min(1) @Max(600) int hostingTimeout,
        @DefaultValue("900") @Min(1) @Max(7200) int hostingDeployTimeout) {

    Duration limit(boolean patient) {
        return Duration.ofSeconds(patient ? hostingDeployTimeout : hostingTimeout);
    }
}
