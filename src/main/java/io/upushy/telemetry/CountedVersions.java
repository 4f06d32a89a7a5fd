package io.upushy.telemetry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.upushy.telemetry.RollUps.Key;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which versions are counted each on its own. Devices say what they run, and may say anything: beyond the first so many of a
 * project, platform and period they are counted together, so that nobody can fill the roll-ups. Remembered in this process
 * only; another instance, or this one started again, adds as many at most.
 */
@Component
class CountedVersions {

    /** More than any real app has in use at a time. */
    static final int MOST = 200;

    private static final int PLACES = 5_000;

    private final Cache<Place, Set<Codes>> counted =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    private record Place(Resolution resolution, String projectId, long period, String platform) {}

    private record Codes(long nativeVersionCode, long wgtVersionCode) {}

    boolean include(Resolution resolution, Key key) {
        var version = key.version();
        var place = new Place(resolution, key.projectId(), key.period(), version.platform());
        var codes = new Codes(version.nativeVersionCode(), version.wgtVersionCode());
        var here = counted.get(place, first -> ConcurrentHashMap.newKeySet());
        return here.contains(codes) || here.size() < MOST && here.add(codes);
    }
}
