package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.StepContext;
import reactor.core.publisher.Mono;

/** One way to tell people or systems something. */
interface Channel {

    /** The word in the settings. */
    String name();

    boolean isWanted(Notify settings);

    /** Whether telling twice does no harm, because receivers can see that it is the same. */
    boolean isRepeatable();

    /** Completes when it is told; fails with a {@link io.upushy.pipeline.StepFailure} when it is not. */
    Mono<Void> tell(Notify settings, StepContext context, News news);
}
