package io.upushy.pipeline;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The run a step is part of, seen from the step. */
public interface StepContext {

    RunFacts run();

    /** The step's name, unique in its run. */
    String step();

    /** 1 for the first execution. */
    int attempt();

    /**
     * The folder of this run on this machine; it exists. {@code workspace()/source} is what checkout fills and the steps after it
     * work in; other folders are free for steps to use under their own names.
     */
    Path workspace();

    /** What earlier steps left, by {@code <step>.<key>}. */
    Map<String, String> outcomes();

    /**
     * A fact of what an earlier step has checked out, such as {@code branch} or {@code commit}. It says it best: who starts a run by
     * hand may have left the branch to the definition.
     *
     * @return null when nothing was checked out, or it has no such fact
     */
    default @Nullable String checkedOut(String fact) {
        return outcomes().entrySet().stream()
                .filter(outcome -> outcome.getKey().endsWith("." + fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Whether a step before this one has failed, so that this one is executed because of that or in spite of it. */
    boolean isFailing();

    /** Writes to the run's log. */
    StepLog log();

    /**
     * A secret of the project.
     *
     * @param name one of those the definition gives to this step
     * @return the value; a {@link StepFailure} when the step was not given it or there is none
     */
    Mono<String> secret(String name);

    /** The secrets the definition gives to this step, by name; for steps that hand them to a process as its environment. */
    Mono<Map<String, String>> secrets();

    /**
     * Stores what a later {@link Step#probe} or {@link Step#compensate} has to know, in addition to what is there; durable when
     * the result arrives, and so called before the outside call it tells of. Never secrets.
     */
    Mono<Void> remember(Map<String, String> notes);

    /** What was remembered in this run by this step, in any of its executions. */
    Map<String, String> remembered();
}
