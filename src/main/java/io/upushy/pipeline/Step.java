package io.upushy.pipeline;

import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * One kind of step; the beans of this type are all the kinds there are. Nothing is kept between calls: what a later call must
 * know is {@linkplain StepContext#remember remembered} before the outside call it belongs to.
 *
 * <p>Every returned {@code Mono} may be cancelled at any time, by a person, a timeout or the end of the server; it must then have
 * ended what it began (process tree, container, connection) before the cancellation returns. Blocking work runs on
 * {@code Schedulers.boundedElastic()}. A {@link StepFailure} says what a person must do; any other error is an accident, told
 * without its details and written to the server's log.
 *
 * @param <S> the step's settings: a record with bean validation constraints, read from YAML; a component that is left out and
 *     not {@code @Nullable} is a mistake of the definition's author, unknown keys are, too
 */
public interface Step<S> {

    /** The word in a definition, such as {@code checkout}. */
    String kind();

    /** Where the step may stand, its usual stage first. */
    Set<Stage> stages();

    /** The record its settings are read into. */
    Class<S> settings();

    /** Whether all it does happens in the workspace: it may be done again, and is when the workspace was lost. */
    boolean isLocal();

    /** Whether only administrators may put it into a pipeline, because it acts with the server's own credentials. */
    default boolean isForAdministrators() {
        return false;
    }

    /**
     * Does the work.
     *
     * @return what later steps may refer to as {@code ${<step>.<key>}}; never empty
     */
    Mono<Outcome> execute(S settings, StepContext context);

    /**
     * Asks the outside world whether an execution that was cut off has had its effect. Called before a step is executed again;
     * what {@link StepContext#remembered} holds is from the execution in question.
     */
    default Mono<Probe> probe(S settings, StepContext context) {
        return Mono.just(isLocal() ? Probe.NOT_DONE : Probe.UNKNOWN);
    }

    /** Takes the step's effect back, also when only a part of it had happened; does nothing when it is gone already. */
    default Mono<Void> compensate(S settings, StepContext context) {
        return Mono.empty();
    }
}
