package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.Runs;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may do with runs. */
@Component
class RunRegistry implements Runs {

    private final StoredPipelines pipelines;
    private final RunStarts starts;
    private final Steering steering;
    private final RunFollower follower;

    RunRegistry(StoredPipelines pipelines, RunStarts starts, Steering steering, RunFollower follower) {
        this.pipelines = pipelines;
        this.starts = starts;
        this.steering = steering;
        this.follower = follower;
    }

    @Override
    public Mono<RunFacts> start(String pipelineId, String startedBy, Trigger trigger) {
        return Mono.defer(() -> pipelines.find(pipelineId))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("pipelineId", "pipeline.run.unknownPipeline")))
                .flatMap(pipeline -> starts.start(pipeline, startedBy, trigger));
    }

    @Override
    public Mono<RunFacts> start(String projectId, String name, String yaml, String startedBy, Trigger trigger) {
        return starts.start(projectId, name, yaml, startedBy, trigger);
    }

    @Override
    public Mono<Void> cancel(String runId, String userId) {
        return steering.cancel(runId, userId);
    }

    @Override
    public Flux<RunState> states(String runId) {
        return follower.follow(runId).map(seen -> seen.run().state()).distinctUntilChanged();
    }
}
