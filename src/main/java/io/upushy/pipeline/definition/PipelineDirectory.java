package io.upushy.pipeline.definition;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Apart from the service, whose guards need it. */
@Component
class PipelineDirectory implements StoredPipelines {

    private final PipelineRepository pipelines;

    PipelineDirectory(PipelineRepository pipelines) {
        this.pipelines = pipelines;
    }

    @Override
    public Mono<StoredPipeline> find(String id) {
        return pipelines.find(id).map(PipelineAnswer::stored);
    }
}
