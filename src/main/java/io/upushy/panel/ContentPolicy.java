package io.upushy.panel;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The panel's Content-Security-Policy: no script, style or frame but its own.
 *
 * @param header value of the header
 */
record ContentPolicy(String header) {

    /** @param uploads addresses beside this server that browsers upload to; blank ones and null count as none */
    static ContentPolicy allowing(@Nullable String... uploads) {
        var connect = new LinkedHashSet<>(List.of("'self'"));
        Stream.of(uploads)
                .filter(Objects::nonNull)
                .filter(address -> !address.isBlank())
                .map(ContentPolicy::originOf)
                .forEach(connect::add);
        return new ContentPolicy(String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "worker-src 'self'",
                "connect-src " + String.join(" ", connect),
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'"));
    }

    private static String originOf(String address) {
        var uri = URI.create(address.strip());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
