package io.upushy.update;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the devices of one project and platform can be offered. Immutable.
 *
 * @param nativeApp the highest enabled native release
 * @param wgtsByNative the highest enabled wgt for each native version code
 * @param highestWgt the highest enabled wgt of all
 */
record Snapshot(@Nullable Offer nativeApp, Map<Long, Offer> wgtsByNative, @Nullable Offer highestWgt) {

    Snapshot {
        wgtsByNative = Map.copyOf(wgtsByNative);
    }
}
