package io.upushy.pipeline.definition;

import io.upushy.project.ProjectDeletionGuard;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A project with pipelines is not deleted. */
@Component
class PipelinesKeepProject implements ProjectDeletionGuard {

    private final PipelineRepository pipelines;

    PipelinesKeepProject(PipelineRepository pipelines) {
        this.pipelines = pipelines;
    }

    @Override
    public Mono<Void> check(String projectId) {
        return pipelines
                .countOfProject(projectId)
                .filter(count -> count == 0)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("id", "pipeline.definition.keepsProject")))
                .then();
    }
}
