package io.upushy.pipeline;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** A kind of step of which only its form matters. */
public record StandInStep<S>(String kind, Class<S> settings, List<Stage> order) implements Step<S> {

    public static <S> StandInStep<S> of(String kind, Class<S> settings, Stage... stages) {
        return new StandInStep<>(kind, settings, List.of(stages));
    }

    @Override
    public Set<Stage> stages() {
        return new java.util.LinkedHashSet<>(order);
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(S settings, StepContext context) {
        return Mono.just(Outcome.NOTHING);
    }
}
