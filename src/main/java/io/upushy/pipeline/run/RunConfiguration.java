package io.upushy.pipeline.run;

import io.upushy.pipeline.definition.PipelineDeletionGuard;
import io.upushy.project.ProjectDeletionGuard;
import io.upushy.web.ApiException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    /** A definition is not deleted while a run of it goes on; the runs that have ended stay. */
    @Bean
    PipelineDeletionGuard noRunOfItGoesOn(RunRepository runs) {
        return pipelineId -> runs.aliveOf(pipelineId)
                .flatMap(alive -> alive > 0
                        ? Mono.error(ApiException.conflict("id", "pipeline.run.pipelineHasRuns", alive))
                        : Mono.empty());
    }

    /** A project is not deleted while something is done for it; the runs that have ended go with it. */
    @Bean
    ProjectDeletionGuard noRunsGoOn(RunRepository runs, StepRepository steps) {
        return projectId -> runs.alive(projectId)
                .flatMap(alive -> alive > 0
                        ? Mono.error(ApiException.conflict("id", "pipeline.run.projectHasRuns", alive))
                        : steps.deleteOf(projectId).then(runs.deleteOf(projectId)));
    }
}
