package io.upushy.settings;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    AccessRule administratorsChangeSettings() {
        return AccessRule.admin(null, "/api/settings");
    }
}
