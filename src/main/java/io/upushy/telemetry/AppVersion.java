package io.upushy.telemetry;

import io.upushy.release.Platform;
import io.upushy.update.DeviceCheck;

/**
 * What a device runs; the codes tell versions apart, the names are for people.
 *
 * @param platform {@code android} or {@code ios}
 */
record AppVersion(
        String platform, long nativeVersionCode, long wgtVersionCode, String nativeVersion, String wgtVersion) {

    /** Stands in place of the codes of versions that are counted together. */
    static final long OTHERS = -1;

    static AppVersion of(DeviceCheck device) {
        return new AppVersion(
                codeOf(device.platform()),
                device.nativeVersionCode(),
                device.wgtVersionCode(),
                device.nativeVersion(),
                device.wgtVersion());
    }

    static String codeOf(Platform platform) {
        return platform == Platform.ANDROID ? "android" : "ios";
    }

    /** Whatever runs on the same platform. */
    AppVersion any() {
        return new AppVersion(platform, 0, 0, "", "");
    }

    /** Those that are not counted each on its own; no version has such codes. */
    AppVersion others() {
        return new AppVersion(platform, OTHERS, OTHERS, "", "");
    }

    boolean isSameAs(AppVersion other) {
        return platform.equals(other.platform)
                && nativeVersionCode == other.nativeVersionCode
                && wgtVersionCode == other.wgtVersionCode;
    }
}
