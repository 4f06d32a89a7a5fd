package io.upushy.update;

import io.upushy.release.Release;
import io.upushy.release.ReleaseKind;
import io.upushy.update.Explanation.Outcome;
import io.upushy.update.Explanation.Why;
import io.upushy.update.Selection.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of each release why a device would install it, or not. Pure, and no second selection: what the device is answered comes
 * from {@link Selection}, and this only tells why.
 */
final class Reasons {

    private final DeviceCheck device;
    private final Decision decision;
    private final @Nullable Release offeredNative;
    private final @Nullable Release offeredWgt;

    /** @param releases all of the project and platform, the disabled ones included */
    Reasons(List<Release> releases, Snapshot snapshot, DeviceCheck device) {
        this.device = device;
        this.decision = Selection.decide(snapshot, device);
        this.offeredNative = find(releases, decision.nativeApp());
        this.offeredWgt = find(releases, decision.wgt());
    }

    private static @Nullable Release find(List<Release> releases, @Nullable Offer offer) {
        return releases.stream()
                .filter(release -> offer != null && release.id().equals(offer.id()))
                .findFirst()
                .orElse(null);
    }

    /** What the device does with its answer: a native update comes first, a wgt must be made for the native version it has. */
    Outcome outcome() {
        if (offeredNative != null && isNewer(offeredNative)) {
            return Outcome.NATIVE;
        }
        return offeredWgt != null && fits(offeredWgt) && isNewer(offeredWgt) ? Outcome.WGT : Outcome.UP_TO_DATE;
    }

    /** What it installs, null when it is up to date. */
    @Nullable
    Release installed() {
        return switch (outcome()) {
            case NATIVE -> offeredNative;
            case WGT -> offeredWgt;
            case UP_TO_DATE -> null;
        };
    }

    boolean isAnswered(Release release) {
        return release == offeredNative || release == offeredWgt;
    }

    Why why(Release release) {
        if (release == installed()) {
            return Why.INSTALLED;
        }
        if (!release.enabled()) {
            return Why.DISABLED;
        }
        if (!fits(release)) {
            return Why.OTHER_NATIVE;
        }
        if (!isNewer(release)) {
            return Why.NOT_NEWER;
        }
        return isAnswered(release) ? Why.NATIVE_FIRST : Why.SUPERSEDED;
    }

    private boolean fits(Release release) {
        return release.kind() == ReleaseKind.NATIVE || release.nativeVersionCode() == device.nativeVersionCode();
    }

    private boolean isNewer(Release release) {
        var own = release.kind() == ReleaseKind.NATIVE ? device.nativeVersionCode() : device.wgtVersionCode();
        return release.versionCode() > own;
    }
}
