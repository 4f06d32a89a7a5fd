package io.upushy.dictionary;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DictionaryConfiguration {

    @Bean
    AccessRule administratorsChangeTypes() {
        return AccessRule.admin(null, "/api/dictionary/type");
    }

    @Bean
    AccessRule administratorsChangeItems() {
        return AccessRule.admin(null, "/api/dictionary/item");
    }
}
