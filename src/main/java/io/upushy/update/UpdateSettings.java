package io.upushy.update;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the update check; {@code env.example.yaml} explains each key.
 *
 * @param updateCacheTtl seconds after which releases are read again even when no change was announced
 * @param updateCacheSize most project and platform pairs kept in memory
 */
@Validated
@ConfigurationProperties
record UpdateSettings(
        @DefaultValue("60") @Min(1) @Max(86_400) int updateCacheTtl,
        @DefaultValue("50000") @Min(100) @Max(10_000_000) int updateCacheSize) {}
