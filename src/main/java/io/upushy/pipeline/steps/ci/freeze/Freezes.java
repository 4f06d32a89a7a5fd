package io.upushy.pipeline.steps.ci.freeze;

import io.upushy.pipeline.StepContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Whether something may be published now. */
public interface Freezes {

    /**
     * The freeze a project is in, unless an administrator has let this pipeline or branch through; the one that ends last when
     * there are several.
     *
     * @param branch null when there is none: then overrides for branches do not count
     */
    Mono<Optional<Freeze>> now(String projectId, String pipelineId, @Nullable String branch);

    /** As {@link #now(String, String, String)}, for the run of a step. */
    default Mono<Optional<Freeze>> now(StepContext context) {
        return now(context.run().projectId(), context.run().pipelineId(), branch(context));
    }

    /** The branch of what was checked out, else the one that started the run. */
    static @Nullable String branch(StepContext context) {
        var checkedOut = context.checkedOut("branch");
        return checkedOut == null ? context.run().trigger().branch() : checkedOut;
    }
}
