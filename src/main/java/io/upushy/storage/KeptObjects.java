package io.upushy.storage;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A say in which objects stay though no release uses them, for the modules above. */
public interface KeptObjects {

    /**
     * The keys that stay, of those that begin with the area and a slash. One that ends in a slash stands for all that begin with
     * it.
     */
    Flux<String> keptIn(String area);

    /** Whether an object stays. */
    Mono<Boolean> isKept(String key);
}
