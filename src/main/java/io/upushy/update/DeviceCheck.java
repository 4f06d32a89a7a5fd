package io.upushy.update;

import io.upushy.release.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a device says when it asks for an update.
 *
 * @param wgtVersionCode the hot update it runs
 * @param nativeVersionCode the app it has installed
 * @param system what it tells of itself, null when it tells nothing
 */
public record DeviceCheck(
        String projectId,
        Platform platform,
        String wgtVersion,
        long wgtVersionCode,
        String nativeVersion,
        long nativeVersionCode,
        @Nullable SystemInfo system) {}
