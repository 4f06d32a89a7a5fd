package io.upushy.release.housekeeping;

import static io.upushy.release.housekeeping.HousekeepingSettings.ORPHAN_UPLOAD_DAYS;

import io.upushy.release.housekeeping.GarbageRepository.Item;
import io.upushy.settings.AdjustableSettings;
import io.upushy.storage.ObjectStorage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes what is due, in two steps: what is claimed can no longer be registered, and only after every registration that had
 * begun before must have ended is it deleted, if still unused. Any number of instances may sweep at once.
 */
@Component
class StorageSweep {

    private static final Logger log = LoggerFactory.getLogger(StorageSweep.class);

    /** Longer than any registration's transaction takes. */
    static final Duration CLAIMED_FOR = Duration.ofMinutes(5);

    private final GarbageRepository garbage;
    private final UsedObjects used;
    private final Orphans orphans;
    private final ObjectStorage storage;
    private final AdjustableSettings settings;
    private final Clock clock;

    StorageSweep(
            GarbageRepository garbage,
            UsedObjects used,
            Orphans orphans,
            ObjectStorage storage,
            AdjustableSettings settings,
            Clock clock) {
        this.garbage = garbage;
        this.used = used;
        this.orphans = orphans;
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    /** One step further with everything that is due. */
    Mono<Void> deleteDue() {
        return garbage.due(clock.instant())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(item -> advance(item).onErrorResume(failure -> postpone(item, failure)))
                .then();
    }

    /** Hands over what was uploaded long ago and never registered. */
    Mono<Void> collectOrphans() {
        return settings.value(ORPHAN_UPLOAD_DAYS)
                .filter(days -> days > 0)
                .flatMap(days -> collectOrphansOf(clock.instant().minus(Duration.ofDays(days))));
    }

    private Mono<Void> collectOrphansOf(Instant limit) {
        return orphans.all()
                .filter(object -> object.lastModified().isBefore(limit))
                .concatMap(object -> garbage.put(object.key(), clock.instant()).thenReturn(object))
                .count()
                .filter(count -> count > 0)
                .doOnNext(count -> log.info("{} uploads that no release uses are going to be deleted", count))
                .then();
    }

    private Mono<Void> advance(Item item) {
        if (item.isPrefix()) {
            return expand(item.key());
        }
        return used.isUsed(item.key()).flatMap(needed -> {
            if (needed) {
                return garbage.remove(item.key());
            }
            return item.claimed()
                    ? delete(item.key())
                    : garbage.claim(item.key(), clock.instant().plus(CLAIMED_FOR));
        });
    }

    private Mono<Void> delete(String key) {
        return storage.delete(key)
                .then(garbage.remove(key))
                .doOnSuccess(done -> log.info("Deleted {}, which no release uses any more", key));
    }

    private Mono<Void> expand(String prefix) {
        return orphans.in(prefix.substring(0, prefix.length() - 1))
                .concatMap(object -> garbage.put(object.key(), clock.instant()))
                .then(garbage.remove(prefix));
    }

    private Mono<Void> postpone(Item item, Throwable failure) {
        log.warn("Cannot delete {} from the store, trying again later: {}", item.key(), failure.toString());
        return Mono.empty();
    }
}
