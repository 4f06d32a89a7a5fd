package io.upushy.telemetry;

import java.time.Duration;
import java.time.Instant;

/** How fine a roll-up is. Its periods are counted from the epoch, in UTC. */
enum Resolution {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    private final long seconds;

    Resolution(Duration length) {
        this.seconds = length.toSeconds();
    }

    long periodOf(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), seconds);
    }

    Instant startOf(long period) {
        return Instant.ofEpochSecond(period * seconds);
    }
}
