package io.upushy.pipeline.steps.notify;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The server that sends e-mail; {@code env.example.yaml} explains each key.
 *
 * @param smtpHost blank: no e-mail is sent
 * @param smtpUser blank: without login
 * @param smtpFrom the sender's address
 */
@Validated
@ConfigurationProperties
record SmtpSettings(
        @DefaultValue("") String smtpHost,
        @DefaultValue("587") @Min(1) @Max(65535) int smtpPort,
        @DefaultValue("") String smtpUser,
        @DefaultValue("") String smtpPassword,
        @DefaultValue("") String smtpFrom,
        @DefaultValue("starttls") Tls smtpTls) {

    /** How the connection is kept private; written in small letters. */
    enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    boolean isConfigured() {
        return !smtpHost.isBlank();
    }

    @Override
    public String toString() {
        return smtpHost + ":" + smtpPort;
    }
}
