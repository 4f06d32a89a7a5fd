package io.upushy.update;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.upushy.release.Platform;
import io.upushy.release.ReleaseCatalog;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The snapshots in memory: loaded once however many ask, bounded, dropped when releases change. Unknown projects are
 * remembered for a while, too, apart from the known ones, so that made-up ids push nothing out.
 */
@Component
class Snapshots {

    /** How long an unknown project stays unknown when nobody announces its creation. */
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(30);

    private static final int MAX_UNKNOWN = 50_000;
    /** Over how long it is spread to read all snapshots again. */
    private static final Duration SPREAD = Duration.ofSeconds(5);

    private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(3);

    /** What a snapshot is kept under. */
    record Key(String projectId, Platform platform) {}

    private final ReleaseCatalog catalog;
    private final KnownProjects projects;
    private final SnapshotBuilder builder;
    private final Cache<Key, SnapshotSlot> known;
    private final Cache<Key, Boolean> unknown;
    private final Duration ttl;

    Snapshots(ReleaseCatalog catalog, KnownProjects projects, SnapshotBuilder builder, UpdateSettings settings) {
        this.catalog = catalog;
        this.projects = projects;
        this.builder = builder;
        this.ttl = Duration.ofSeconds(settings.updateCacheTtl());
        this.known =
                Caffeine.newBuilder().maximumSize(settings.updateCacheSize()).build();
        this.unknown = Caffeine.newBuilder()
                .maximumSize(MAX_UNKNOWN)
                .expireAfterWrite(UNKNOWN_FOR)
                .build();
    }

    /** The snapshot if it is in memory and current enough to answer with; null when {@link #get} must be asked. */
    @Nullable
    Snapshot ready(Key key) {
        var slot = known.getIfPresent(key);
        return slot == null ? null : slot.ready();
    }

    /** The snapshot, loaded if need be; empty when there is no such project. */
    Mono<Snapshot> get(Key key) {
        if (!projects.mayExist(key.projectId()) || unknown.getIfPresent(key) != null) {
            return Mono.empty();
        }
        return known.get(key, missing -> new SnapshotSlot(load(missing), () -> forget(missing), ttl))
                .get();
    }

    private Mono<Snapshot> load(Key key) {
        return catalog.offered(key.projectId(), key.platform())
                .timeout(LOAD_TIMEOUT)
                .map(builder::build);
    }

    private void forget(Key key) {
        known.invalidate(key);
        unknown.put(key, Boolean.TRUE);
    }

    /** The project was created or its releases changed: the next check reads them again. */
    void outdate(String projectId) {
        projects.add(projectId);
        for (var platform : List.of(Platform.ANDROID, Platform.IOS)) {
            var key = new Key(projectId, platform);
            unknown.invalidate(key);
            var slot = known.getIfPresent(key);
            if (slot != null) {
                slot.outdate();
            }
        }
    }

    /** Changes may have gone unheard: everything is read again soon, spread out, while nobody waits for it. */
    void refreshAll() {
        unknown.invalidateAll();
        known.asMap().values().forEach(slot -> slot.refreshWithin(SPREAD));
    }

    long size() {
        return known.estimatedSize();
    }

    /** How long ago the oldest snapshot was loaded. */
    Duration oldestAge() {
        return known.asMap().values().stream()
                .map(SnapshotSlot::age)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
