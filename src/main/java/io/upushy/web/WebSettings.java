package io.upushy.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the HTTP side; {@code env.example.yaml} explains each under its upper-case name.
 *
 * @param serverPort the port to listen on
 * @param publicUrl how devices and browsers reach this server, without a trailing slash; absent: taken from each request
 * @param trustedProxies addresses or CIDR blocks whose {@code X-Forwarded-*} headers are believed
 * @param corsOrigins origins whose pages may call the API; {@code *} for all
 * @param requestTimeout seconds within which a request's head must be there and its body make progress
 * @param proDoc whether {@code /docs} and {@code /v3/api-docs} are served
 */
@Validated
@ConfigurationProperties
public record WebSettings(
        @DefaultValue("3000") @Min(0) @Max(65535) int serverPort,
        @Nullable String publicUrl,
        @DefaultValue({}) List<String> trustedProxies,
        @DefaultValue("*") List<String> corsOrigins,
        @DefaultValue("60") @Min(1) @Max(3600) int requestTimeout,
        @DefaultValue("true") boolean proDoc) {}
