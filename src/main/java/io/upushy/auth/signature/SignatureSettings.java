package io.upushy.auth.signature;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the request signature; {@code env.example.yaml} explains each under its upper-case name.
 *
 * @param apiSignRsaPrivateKeyBase64 base64 of a PKCS#8 PEM; blank: calls are not signed
 * @param apiSignTimeOut how many seconds a caller's clock may be off, the call's way included
 */
@Validated
@ConfigurationProperties
record SignatureSettings(
        @DefaultValue("") String apiSignRsaPrivateKeyBase64,
        @DefaultValue("15") @Min(1) @Max(86_400) int apiSignTimeOut) {

    boolean required() {
        return !apiSignRsaPrivateKeyBase64.isBlank();
    }

    /** Null: calls are not signed. */
    @Nullable
    SigningKey key() {
        return required() ? SigningKey.of(apiSignRsaPrivateKeyBase64) : null;
    }

    Duration tolerance() {
        return Duration.ofSeconds(apiSignTimeOut);
    }

    @Override
    public String toString() {
        return required() ? "signed within " + apiSignTimeOut + " s" : "not signed";
    }
}
