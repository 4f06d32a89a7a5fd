package io.upushy.pipeline.definition;

import io.upushy.auth.AccessRule;
import io.upushy.auth.ApiTokenScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What API tokens of the scope {@code pipeline} reach, besides the runs themselves. */
@Configuration(proxyBeanMethods = false)
class PipelineAccess {

    @Bean
    AccessRule tokensListPipelines() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.GET, "/api/pipelines");
    }

    @Bean
    AccessRule tokensManageRuns() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, null, "/api/pipeline/run/**");
    }
}
