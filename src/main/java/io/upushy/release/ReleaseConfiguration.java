package io.upushy.release;

import io.upushy.auth.AccessRule;
import io.upushy.project.ProjectDeletionGuard;
import io.upushy.web.ApiException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    AccessRule apiTokensManageReleases() {
        return AccessRule.apiToken(null, "/api/source/**");
    }

    @Bean
    AccessRule apiTokensUploadDirectly() {
        return AccessRule.apiToken(HttpMethod.GET, "/api/basic/oss-sts");
    }

    @Bean
    ProjectDeletionGuard noReleasesLeft(ReleaseRepository releases) {
        return projectId -> releases.countOf(projectId)
                .filter(count -> count > 0)
                .flatMap(count -> Mono.error(ApiException.conflict("id", "project.hasReleases", count)));
    }
}
