package io.upushy.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Runs of the server itself, {@link RunFacts#SERVER} in the place of a project. Starts come one after the other over all instances.
 * Runs of one name that limit themselves to one at once follow each other.
 */
public interface ServerRuns {

    /**
     * Queues a run of a definition that is not stored.
     *
     * @param name what people see in the place of the definition's name, and what its {@code concurrency} counts by
     * @param about what it does, for people
     * @param startedBy a user's id
     * @param together is done in the same transaction, while nobody else starts a run of the server; its error is the start's, and
     *     nothing of both remains
     * @return the run, durable
     */
    Mono<RunFacts> start(
            String name, String about, String yaml, String startedBy, Function<RunFacts, Mono<Void>> together);

    /**
     * Where a run is.
     *
     * @param locale of the words in it
     * @return empty when there is no such run
     */
    Mono<Standing> standing(String runId, Locale locale);

    /** Tries again to take back what could not be; 409 unless the run ended so. */
    Mono<Void> compensate(String runId);

    /**
     * Where a run is.
     *
     * @param failure why it failed, in words for people; null: it did not
     * @param notUndone what it did and could not take back
     */
    record Standing(String runId, RunState state, @Nullable String failure, List<NotUndone> notUndone) {}

    /**
     * A step whose effect outside is still there.
     *
     * @param why in words for people, with what to do
     */
    record NotUndone(String step, String kind, String why) {}
}
