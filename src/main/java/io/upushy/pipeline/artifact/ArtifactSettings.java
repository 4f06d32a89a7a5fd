package io.upushy.pipeline.artifact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long artifacts are kept; {@code env.example.yaml} explains each key.
 *
 * @param artifactDays days; 0 for ever
 * @param artifactsPerProject how many a project keeps; 0 for all
 */
@Validated
@ConfigurationProperties
record ArtifactSettings(
        @DefaultValue("90") @Min(0) @Max(3650) int artifactDays,
        @DefaultValue("200") @Min(0) @Max(100_000) int artifactsPerProject) {}
