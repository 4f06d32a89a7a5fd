package io.upushy.release;

/** The integers that published clients and existing tables use, and what they mean. Nothing else speaks them. */
public final class WireCodes {

    private WireCodes() {}

    /** 1 wgt-android, 2 wgt-ios, 3 android, 4 ios. */
    public static int typeOf(ReleaseKind kind, Platform platform) {
        return (kind == ReleaseKind.WGT ? 1 : 3) + (platform == Platform.ANDROID ? 0 : 1);
    }

    static ReleaseKind kindOf(int type) {
        return type <= 2 ? ReleaseKind.WGT : ReleaseKind.NATIVE;
    }

    static Platform platformOf(int type) {
        return type % 2 == 1 ? Platform.ANDROID : Platform.IOS;
    }

    /** 1 ask, 2 force, 3 silent. */
    static int codeOf(UpdateMode mode) {
        return mode.ordinal() + 1;
    }

    /** Anything an old table may hold beside 1 to 3 asks the user, the mildest way. */
    static UpdateMode modeOf(int updateType) {
        return updateType < 1 || updateType > 3 ? UpdateMode.ASK : UpdateMode.values()[updateType - 1];
    }

    /** 0 off, 1 on. */
    static int codeOf(boolean enabled) {
        return enabled ? 1 : 0;
    }
}
