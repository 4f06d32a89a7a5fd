package io.upushy.update;

import org.jspecify.annotations.Nullable;

/** Decides what a device is offered. Pure: the same snapshot and device give the same decision. */
final class Selection {

    private Selection() {}

    /**
     * @param wgt the hot update to compare with, null when the project has none
     * @param nativeApp the native release to compare with, null when the project has none
     */
    record Decision(@Nullable Offer wgt, @Nullable Offer nativeApp) {}

    /**
     * The device itself compares the offers with what it runs, and installs a wgt only on the native version it was made for;
     * so it gets the highest wgt made for its own, or, where there is none, the highest of all.
     */
    static Decision decide(Snapshot snapshot, DeviceCheck device) {
        var own = snapshot.wgtsByNative().get(device.nativeVersionCode());
        return new Decision(own == null ? snapshot.highestWgt() : own, snapshot.nativeApp());
    }

    /** Whether the device will find something newer in its answer that it can install. */
    static boolean offersUpdate(Snapshot snapshot, DeviceCheck device) {
        var own = snapshot.wgtsByNative().get(device.nativeVersionCode());
        return isNewer(snapshot.nativeApp(), device.nativeVersionCode()) || isNewer(own, device.wgtVersionCode());
    }

    private static boolean isNewer(@Nullable Offer offer, long versionCode) {
        return offer != null && offer.versionCode() > versionCode;
    }
}
