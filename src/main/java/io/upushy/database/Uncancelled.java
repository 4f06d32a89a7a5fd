package io.upushy.database;

import reactor.core.publisher.Mono;

/** Work that is brought to its end once it has begun, though whoever asked for it hangs up. */
public final class Uncancelled {

    private Uncancelled() {}

    /** The same result; a cancellation only stops waiting for it. */
    public static <T> Mono<T> of(Mono<T> work) {
        return Mono.fromFuture(work::toFuture, true);
    }
}
