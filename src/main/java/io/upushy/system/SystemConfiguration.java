package io.upushy.system;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SystemConfiguration {

    @Bean
    AccessRule everyoneReadsTheConfig() {
        return AccessRule.publicTo(HttpMethod.GET, "/api/basic/config");
    }

    @Bean
    AccessRule everyoneReadsTheApiDescription() {
        return AccessRule.publicTo(HttpMethod.GET, "/v3/api-docs/**");
    }

    @Bean
    AccessRule everyoneReadsTheDocs() {
        return AccessRule.publicTo(HttpMethod.GET, "/docs/**");
    }

    /** The files of the documentation page, which come from a library's jar. */
    @Bean
    AccessRule everyoneLoadsTheDocsPage() {
        return AccessRule.publicTo(HttpMethod.GET, "/swagger-ui/**");
    }

    @Bean
    AccessRule administratorsSeeTheState() {
        return AccessRule.adminInOutage(HttpMethod.GET, "/api/system");
    }
}
