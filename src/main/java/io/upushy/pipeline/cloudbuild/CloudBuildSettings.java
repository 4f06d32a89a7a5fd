package io.upushy.pipeline.cloudbuild;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the port for cloud-build clients; {@code env.example.yaml} explains each key.
 *
 * @param cloudbuildPort 0: there is none
 * @param cloudbuildCancelOnDisconnect whether a run is cancelled when its client goes away
 */
@Validated
@ConfigurationProperties
record CloudBuildSettings(
        @DefaultValue("0") @Min(0) @Max(65535) int cloudbuildPort,
        @DefaultValue("true") boolean cloudbuildCancelOnDisconnect) {}
