package io.upushy.update;

import io.upushy.release.Release;
import io.upushy.release.ReleaseKind;
import io.upushy.release.SourceAnswer;
import io.upushy.storage.ObjectKeys;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Serialises releases once, so that a check only copies bytes. */
@Component
class SnapshotBuilder {

    /** The highest version code wins; of equal ones, which only old databases hold, the newest. */
    private static final Comparator<Release> BY_VERSION =
            Comparator.comparingLong(Release::versionCode).thenComparing(Release::createdTime);

    /** Stands where the address goes until the JSON is cut there; random, so that no release's text contains it. */
    private final String marker = UUID.randomUUID().toString();

    private final JsonMapper json;

    SnapshotBuilder(JsonMapper json) {
        this.json = json;
    }

    Snapshot build(List<Release> releases) {
        var wgts = new HashMap<Long, Release>();
        @Nullable Release highestWgt = null;
        @Nullable Release highestNative = null;
        for (var release : releases) {
            if (release.kind() == ReleaseKind.NATIVE) {
                highestNative = higher(highestNative, release);
            } else {
                highestWgt = higher(highestWgt, release);
                wgts.merge(release.nativeVersionCode(), release, SnapshotBuilder::higher);
            }
        }
        var offers = new HashMap<Long, Offer>();
        wgts.forEach((nativeCode, release) -> offers.put(nativeCode, toOffer(release)));
        var highest = highestWgt == null ? null : offers.get(highestWgt.nativeVersionCode());
        return new Snapshot(offerOf(highestNative), offers, highest);
    }

    private static Release higher(@Nullable Release one, Release other) {
        return one == null || BY_VERSION.compare(one, other) < 0 ? other : one;
    }

    private @Nullable Offer offerOf(@Nullable Release release) {
        return release == null ? null : toOffer(release);
    }

    private Offer toOffer(Release release) {
        if (release.hasAbsoluteUrl()) {
            var whole = json.writeValueAsBytes(SourceAnswer.of(release, release.url()));
            return new Offer(release.id(), release.versionCode(), whole, null);
        }
        var text = json.writeValueAsString(SourceAnswer.of(release, marker));
        var cut = text.indexOf(marker);
        var path = ObjectKeys.encode(release.url());
        var before = text.substring(0, cut).getBytes(StandardCharsets.UTF_8);
        var after = (path + text.substring(cut + marker.length())).getBytes(StandardCharsets.UTF_8);
        return new Offer(release.id(), release.versionCode(), before, after);
    }
}
