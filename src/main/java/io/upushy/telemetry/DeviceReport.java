package io.upushy.telemetry;

import io.upushy.release.Platform;
import java.time.Instant;
import java.util.Locale;

/**
 * What became of a release on a device.
 *
 * @param code why it failed, {@code ""} when the device does not say
 * @param message the same for people
 */
record DeviceReport(
        String projectId,
        Platform platform,
        String sourceId,
        Event event,
        String uuid,
        long nativeVersionCode,
        long wgtVersionCode,
        String code,
        String message,
        Instant at) {

    enum Event {
        DOWNLOADED,
        INSTALLED,
        FAILED,
        LAUNCHED;

        /** As in requests and tables. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a report counts once for. */
    record Key(String sourceId, String uuid, String event) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var sources = sourceId.compareToIgnoreCase(other.sourceId);
            var devices = uuid.compareToIgnoreCase(other.uuid);
            return sources != 0 ? sources : devices != 0 ? devices : event.compareTo(other.event);
        }
    }

    Key key() {
        return new Key(sourceId, uuid, event.code());
    }
}
