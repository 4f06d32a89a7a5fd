package io.upushy.release.housekeeping;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {

    @Bean
    AccessRule administratorsSeeTheStore() {
        return AccessRule.admin(null, "/api/storage/**");
    }
}
