package io.upushy.release.housekeeping;

import io.upushy.release.housekeeping.UsedObjects.Keys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds uploads that no release uses. */
@Component
class Orphans {

    private final GarbageRepository garbage;
    private final UsedObjects used;
    private final ObjectStorage storage;

    Orphans(GarbageRepository garbage, UsedObjects used, ObjectStorage storage) {
        this.garbage = garbage;
        this.used = used;
        this.storage = storage;
    }

    /** What no release uses and nothing waits to delete, of all areas. */
    Flux<StoredObject> all() {
        return garbage.projects()
                .concatWith(garbage.users().map(UploadAreas::ofUser))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::in);
    }

    /** Of one area. The store is listed first: what is registered meanwhile is then known to be used. */
    Flux<StoredObject> in(String area) {
        return storage.list(area + "/")
                .filter(found -> UploadAreas.isUpload(found.key()))
                .collectList()
                .filter(found -> !found.isEmpty())
                .zipWhen(found -> known(area))
                .flatMapIterable(found -> found.getT1().stream()
                        .filter(object -> !found.getT2().cover(object.key()))
                        .toList());
    }

    private Mono<Keys> known(String area) {
        return garbage.waitingIn(area)
                .filter(key -> !key.endsWith("/"))
                .collect(() -> new HashSet<String>(), Set::add)
                .zipWith(used.in(area), Orphans::join);
    }

    private static Keys join(Set<String> waiting, Keys used) {
        waiting.addAll(used.all());
        return new Keys(waiting);
    }
}
