package io.upushy.auth.signature;

import io.upushy.auth.AccessRule;
import io.upushy.cache.SharedCache;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

    @Bean
    @Order(-90) // behind the security chain at -100, which knows whether an API token calls
    WebFilter requestSignature(SignatureSettings settings, SharedCache cache, JsonMapper json, Clock clock) {
        var key = settings.key();
        return key == null
                ? (exchange, chain) -> chain.filter(exchange)
                : new RequestSignature(settings, key, cache, json, clock);
    }

    @Bean
    AccessRule readSignatureTerms() {
        return AccessRule.publicTo(HttpMethod.GET, SignatureController.PATH);
    }
}
