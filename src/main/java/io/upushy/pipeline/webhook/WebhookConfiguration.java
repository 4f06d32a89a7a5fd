package io.upushy.pipeline.webhook;

import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    /** Where deliveries go to, followed by the webhook's id. */
    static final String PATH = "/api/webhook/";

    /** Hosts prove themselves with the webhook's secret instead of a login. */
    @Bean
    AccessRule hostsDeliver() {
        return AccessRule.publicTo(HttpMethod.POST, PATH + "{id}");
    }
}
