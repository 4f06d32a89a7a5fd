package io.upushy.hosting.steps;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes back what a call made. When its answer was lost, or the server was while it waited for it, the other side may still be at
 * it, and what is not there yet may be there in a moment.
 */
@Component
class Settling {

    private final WaitSettings waits;

    Settling(WaitSettings waits) {
        this.waits = waits;
    }

    /**
     * Takes back at once, and again for a while when something may still come.
     *
     * @param takeBack does nothing when nothing is there
     */
    Mono<Void> takeBack(Mono<Void> takeBack, boolean isPending) {
        return !isPending
                ? takeBack
                : takeBack.thenMany(Flux.interval(WaitSettings.LOOK_EVERY)
                                .onBackpressureDrop()
                                .take(waits.looks()))
                        .concatMap(look -> takeBack, 1)
                        .then();
    }

    /** What may still come of a call whose answer was lost; empty when it does not. */
    <T> Mono<T> await(Mono<T> look) {
        return Flux.interval(WaitSettings.LOOK_EVERY)
                .onBackpressureDrop()
                .take(waits.looks())
                .concatMap(tick -> look, 1)
                .next();
    }
}
