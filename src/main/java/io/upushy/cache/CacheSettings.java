package io.upushy.cache;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where shared state lives; {@code env.example.yaml} explains each key.
 *
 * @param redisHost Redis host; blank: this process
 * @param redisPrefix put before every key and topic
 */
@Validated
@ConfigurationProperties
record CacheSettings(
        @DefaultValue("") String redisHost,
        @DefaultValue("6379") @Min(1) @Max(65535) int redisPort,
        @DefaultValue("0") @Min(0) @Max(1023) int redisDb,
        @DefaultValue("") String redisPassword,
        @DefaultValue("upushy:") String redisPrefix) {

    @Override
    public String toString() {
        return redisHost.isBlank() ? "in process" : "Redis " + redisHost + ":" + redisPort + "/" + redisDb;
    }
}
