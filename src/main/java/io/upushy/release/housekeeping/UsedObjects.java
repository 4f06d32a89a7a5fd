package io.upushy.release.housekeeping;

import io.upushy.storage.KeptObjects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which objects are needed: those of releases, and those that other modules keep. */
@Component
class UsedObjects {

    private final GarbageRepository garbage;
    private final List<KeptObjects> keepers;

    UsedObjects(GarbageRepository garbage, List<KeptObjects> keepers) {
        this.garbage = garbage;
        this.keepers = keepers;
    }

    /** Keys, some of which stand for all that begin with them. */
    record Keys(Set<String> all) {

        boolean cover(String key) {
            if (all.contains(key)) {
                return true;
            }
            for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
                if (all.contains(key.substring(0, slash + 1))) {
                    return true;
                }
            }
            return false;
        }
    }

    Mono<Boolean> isUsed(String key) {
        return garbage.isUsed(key)
                .concatWith(Flux.fromIterable(keepers).concatMap(keeper -> keeper.isKept(key)))
                .any(used -> used);
    }

    Mono<Keys> in(String area) {
        return garbage.usedIn(area)
                .concatWith(Flux.fromIterable(keepers).concatMap(keeper -> keeper.keptIn(area)))
                .collect(() -> new HashSet<String>(), Set::add)
                .map(Keys::new);
    }
}
