package io.upushy.pipeline.steps.ci.freeze;

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

    /** As {@link #now(String, String, String)}, for what belongs to no branch. */
    default Mono<Optional<Freeze>> now(String projectId, String pipelineId) {
        return now(projectId, pipelineId, null);
    }
}
