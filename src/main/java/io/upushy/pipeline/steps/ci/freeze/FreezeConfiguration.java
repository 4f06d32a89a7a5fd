package io.upushy.pipeline.steps.ci.freeze;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class FreezeConfiguration {

    @Bean
    AccessRule administratorsLetThroughFreezes() {
        return AccessRule.admin(HttpMethod.POST, "/api/pipeline/freeze/*/override");
    }
}
