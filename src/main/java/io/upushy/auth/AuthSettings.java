package io.upushy.auth;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of accounts and logins; {@code env.example.yaml} explains each under its upper-case name.
 *
 * @param jwtSecret signs the access tokens; serverJwtSecret and tokenSecret are its older names
 * @param loginAttemptsPerAccount attempts within the window before an account answers 429; 0: no limit
 * @param loginAttemptsPerAddress attempts within the window before an address answers 429; 0: no limit
 * @param registrationsPerAddress attempts to register within the window; 0: no limit
 * @param metricsToken bearer token that may read the metrics; blank: only administrators may
 * @param dataDir where a generated secret is kept
 * @param dbHost says whether other instances may share the database
 */
@Validated
@ConfigurationProperties
record AuthSettings(
        @DefaultValue("always") CaptchaMode authCaptcha,
        @DefaultValue("") String adminUsername,
        @DefaultValue("") String adminPassword,
        @DefaultValue("") String jwtSecret,
        @DefaultValue("") String serverJwtSecret,
        @DefaultValue("") String tokenSecret,
        @DefaultValue("15") @Min(1) @Max(1440) int jwtAccessMinutes,
        @DefaultValue("30") @Min(1) @Max(365) int jwtRefreshDays,
        @DefaultValue("10") @Min(0) int loginAttemptsPerAccount,
        @DefaultValue("50") @Min(0) int loginAttemptsPerAddress,
        @DefaultValue("20") @Min(0) int registrationsPerAddress,
        @DefaultValue("15") @Min(1) @Max(1440) int loginWindowMinutes,
        @DefaultValue("") String metricsToken,
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("") String dbHost) {

    /** In the published examples of upushy-server, so everybody knows it. */
    private static final String KNOWN_SECRET = "secret-key";

    enum CaptchaMode {
        ALWAYS,
        OFF
    }

    /** The secret the operator chose; null: one has to be generated. */
    @Nullable
    String configuredSecret() {
        return secrets()
                .filter(secret -> !secret.equals(KNOWN_SECRET))
                .findFirst()
                .orElse(null);
    }

    boolean usesKnownSecret() {
        return secrets().anyMatch(KNOWN_SECRET::equals);
    }

    private Stream<String> secrets() {
        return Stream.of(jwtSecret, serverJwtSecret, tokenSecret).filter(secret -> !secret.isBlank());
    }

    Duration accessLifetime() {
        return Duration.ofMinutes(jwtAccessMinutes);
    }

    Duration refreshLifetime() {
        return Duration.ofDays(jwtRefreshDays);
    }

    Duration loginWindow() {
        return Duration.ofMinutes(loginWindowMinutes);
    }

    @Override
    public String toString() {
        return "AuthSettings[captcha " + authCaptcha + "]"; // the rest is secret or dull
    }
}
