package io.upushy.auth.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The inside of a {@code Nonce} header.
 *
 * @param timestamp epoch milliseconds as the caller wrote them
 */
record Nonce(String uuid, String timestamp) {

    private static final Pattern SHAPE = Pattern.compile("([^,]{1,64}),(\\d{1,15})");

    static Optional<Nonce> parse(String text) {
        var parts = SHAPE.matcher(text);
        return parts.matches() ? Optional.of(new Nonce(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** Whether the timestamp is no further from now than the tolerance, in either direction. */
    boolean isWithin(Duration tolerance, Instant now) {
        return Math.abs(now.toEpochMilli() - Long.parseLong(timestamp)) <= tolerance.toMillis();
    }
}
