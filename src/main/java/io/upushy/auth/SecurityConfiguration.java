package io.upushy.auth;

import io.upushy.web.ErrorHandler;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain securityChain(ServerHttpSecurity http, List<AccessRule> rules, ErrorHandler errors) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .cors(ServerHttpSecurity.CorsSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(errors).accessDeniedHandler(errors))
                .authorizeExchange(exchange -> authorize(exchange, rules))
                .build();
    }

    private static void authorize(ServerHttpSecurity.AuthorizeExchangeSpec exchange, List<AccessRule> rules) {
        for (var rule : rules) {
            var operation = new PathPatternParserServerWebExchangeMatcher(rule.pattern(), rule.method());
            switch (rule.audience()) {
                case PUBLIC -> exchange.matchers(operation).permitAll();
                case ADMIN -> exchange.matchers(operation).hasAuthority("admin");
                case API_TOKEN -> exchange.matchers(operation).authenticated();
            }
        }
        exchange.anyExchange().authenticated();
    }

    /** Keeps Spring Boot from making up a user with a password of its own. */
    @Bean
    ReactiveAuthenticationManager noPasswordLogin() {
        return authentication -> Mono.empty();
    }

    @Bean
    AccessRule health() {
        return AccessRule.publicTo(null, "/actuator/health/**");
    }
}
