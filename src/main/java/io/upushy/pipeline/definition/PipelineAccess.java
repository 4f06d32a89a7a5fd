package io.upushy.pipeline.definition;

import io.upushy.auth.AccessRule;
import io.upushy.auth.ApiTokenScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What API tokens of the scope {@code pipeline} reach. Approving is not among it: that is for people. */
@Configuration(proxyBeanMethods = false)
class PipelineAccess {

    private static final String RUNS = "/api/pipeline/run";

    @Bean
    AccessRule tokensListPipelines() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.GET, "/api/pipelines");
    }

    @Bean
    AccessRule tokensStartRuns() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.POST, RUNS);
    }

    @Bean
    AccessRule tokensFollowRuns() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.GET, RUNS + "/**");
    }

    @Bean
    AccessRule tokensCancelRuns() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.POST, RUNS + "/{id}/cancel");
    }

    @Bean
    AccessRule tokensRerunRuns() {
        return AccessRule.apiToken(ApiTokenScope.PIPELINE, HttpMethod.POST, RUNS + "/{id}/rerun");
    }
}
