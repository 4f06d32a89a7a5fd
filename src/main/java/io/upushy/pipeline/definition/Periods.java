package io.upushy.pipeline.definition;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long something lasts, as people write it: {@code 10s}, {@code 5m}, {@code 2h}. */
final class Periods {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh])");

    private Periods() {}

    static Optional<Duration> parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var amount = Long.parseLong(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    default -> Duration.ofHours(amount);
                });
    }

    /** The shortest form. */
    static String format(Duration duration) {
        var seconds = duration.toSeconds();
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
