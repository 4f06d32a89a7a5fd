package io.upushy.hosting.steps;

import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.pipeline.StepContext;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What a step remembers of the call that makes something: that it was begun, and whether it is known what came of it. */
final class Asked {

    private static final String KEY = "asked";
    private static final String PENDING = "pending";
    private static final String SETTLED = "settled";

    private Asked() {}

    /** Makes the call; a step that is cut off in the middle of it will know. */
    static <T> Mono<T> during(StepContext context, Mono<T> call) {
        return context.remember(Map.of(KEY, PENDING))
                .then(call)
                .delayUntil(made -> context.remember(Map.of(KEY, SETTLED)))
                .onErrorResume(ServerFailure.class, failure -> settled(failure, context)
                        .then(Mono.error(failure)));
    }

    private static Mono<Void> settled(ServerFailure failure, StepContext context) {
        return failure.reason() == Reason.UNSURE ? Mono.empty() : context.remember(Map.of(KEY, SETTLED));
    }

    /** Whether the call was ever made in this run. */
    static boolean isBegun(StepContext context) {
        return context.remembered().containsKey(KEY);
    }

    /** Whether it may still bring something about. */
    static boolean isPending(StepContext context) {
        return PENDING.equals(context.remembered().get(KEY));
    }
}
