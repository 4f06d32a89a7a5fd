package io.upushy.telemetry;

import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a device is known by; the database compares it as this does, whatever the case. */
record DeviceKey(String projectId, String uuid) implements Comparable<DeviceKey> {

    /** Null for a check that does not say from which device it comes. */
    static @Nullable DeviceKey of(AnsweredCheck check) {
        var system = check.device().system();
        return system == null || system.uuid().isBlank()
                ? null
                : new DeviceKey(check.device().projectId(), system.uuid());
    }

    @Override
    public int compareTo(DeviceKey other) {
        var projects = projectId.compareToIgnoreCase(other.projectId);
        return projects == 0 ? uuid.compareToIgnoreCase(other.uuid) : projects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceKey key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
        return projectId.toLowerCase(Locale.ROOT).hashCode() * 31
                + uuid.toLowerCase(Locale.ROOT).hashCode();
    }
}
