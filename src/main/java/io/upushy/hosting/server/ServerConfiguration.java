package io.upushy.hosting.server;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    AccessRule administratorsHostApps() {
        return AccessRule.admin(null, "/api/app/**");
    }
}
