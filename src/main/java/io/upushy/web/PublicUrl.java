package io.upushy.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** How the outside world reaches this server: PUBLIC_URL when set, otherwise what the request itself was sent to. */
@Component
public class PublicUrl {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");

    private final @Nullable String configured;
    private final ClientAddress addresses;
    private volatile @Nullable Seen last;

    private record Seen(String scheme, String host, String base) {}

    PublicUrl(WebSettings settings, ClientAddress addresses) {
        this.configured = normalise(settings.publicUrl());
        this.addresses = addresses;
    }

    /** The base of absolute URLs in an answer to this request, without a trailing slash: {@code https://example.com}. */
    public String base(RequestHead request) {
        if (configured != null) {
            return configured;
        }
        var proxied = addresses.isFromTrustedProxy(request);
        var scheme = proxied && "https".equals(first(request, "X-Forwarded-Proto")) ? "https" : schemeOf(request);
        var forwardedHost = proxied ? first(request, "X-Forwarded-Host") : null;
        var host = forwardedHost != null ? forwardedHost : request.header(HttpHeaders.HOST);
        return baseOf(scheme, host == null ? "localhost" : host);
    }

    /** Nearly all requests name the same host: it is checked once. */
    private String baseOf(String scheme, String host) {
        var seen = last;
        if (seen != null && seen.scheme.equals(scheme) && seen.host.equals(host)) {
            return seen.base;
        }
        var base = scheme + "://" + (HOST.matcher(host).matches() ? host : "localhost");
        last = new Seen(scheme, host, base);
        return base;
    }

    private static String schemeOf(RequestHead request) {
        return request.isEncrypted() ? "https" : "http";
    }

    private static @Nullable String first(RequestHead request, String name) {
        var value = request.header(name);
        return value == null ? null : value.split(",")[0].trim();
    }

    private static @Nullable String normalise(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            var uri = URI.create(url.strip());
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return url.strip().replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new InvalidSetting("PUBLIC_URL", url, "an http(s) address, for example https://updates.example.com");
    }
}
