package io.upushy.hosting.app;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AppAccess {

    /** What hosted apps do, they do with the server's own credentials. */
    @Bean
    AccessRule hostedAppsAreForAdministrators() {
        return AccessRule.admin(null, "/api/app/**");
    }
}
