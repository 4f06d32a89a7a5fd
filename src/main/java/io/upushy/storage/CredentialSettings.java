package io.upushy.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of upload credentials, whichever store issues them; {@code env.example.yaml} explains the key.
 *
 * @param aliyunRamTemporaryExpire minutes that credentials live
 */
@Validated
@ConfigurationProperties
public record CredentialSettings(@DefaultValue("15") @Min(15) @Max(720) int aliyunRamTemporaryExpire) {

    /** How long credentials live. */
    public Duration lifetime() {
        return Duration.ofMinutes(aliyunRamTemporaryExpire);
    }
}
