package io.upushy.telemetry;

import io.upushy.update.CheckListener.AnsweredCheck;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a device is known by; the database compares it as this does, whatever the case. */
final class DeviceKey implements Comparable<DeviceKey> {

    private final String projectId;
    private final String uuid;
    private final String comparedProject;
    private final String comparedUuid;

    DeviceKey(String projectId, String uuid) {
        this.projectId = projectId;
        this.uuid = uuid;
        this.comparedProject = projectId.toLowerCase(Locale.ROOT);
        this.comparedUuid = uuid.toLowerCase(Locale.ROOT);
    }

    /** Null for a check that does not say from which device it comes. */
    static @Nullable DeviceKey of(AnsweredCheck check) {
        var system = check.device().system();
        return system == null || system.uuid().isBlank()
                ? null
                : new DeviceKey(check.device().projectId(), system.uuid());
    }

    String projectId() {
        return projectId;
    }

    String uuid() {
        return uuid;
    }

    @Override
    public int compareTo(DeviceKey other) {
        var projects = comparedProject.compareTo(other.comparedProject);
        return projects == 0 ? comparedUuid.compareTo(other.comparedUuid) : projects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeviceKey key
                && comparedUuid.equals(key.comparedUuid)
                && comparedProject.equals(key.comparedProject);
    }

    @Override
    public int hashCode() {
        return comparedProject.hashCode() * 31 + comparedUuid.hashCode();
    }

    @Override
    public String toString() {
        return projectId + "/" + uuid;
    }
}
