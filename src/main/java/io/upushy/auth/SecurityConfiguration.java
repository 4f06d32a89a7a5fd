package io.upushy.auth;

import io.upushy.web.ApiException;
import io.upushy.web.ErrorHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Who may call what: nothing without a login, unless an {@link AccessRule} says otherwise. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    TokenSecret tokenSecret(AuthSettings settings) {
        return TokenSecret.of(settings);
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            List<AccessRule> rules,
            ErrorHandler errors,
            BearerAuthentication callers,
            KnownAddresses addresses) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .cors(ServerHttpSecurity.CorsSpec::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .securityContextRepository(callers)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (exchange, failure) -> refuse(exchange, unknown(exchange, failure), errors, addresses))
                        .accessDeniedHandler((exchange, failure) -> refuse(exchange, failure, errors, addresses)))
                .authorizeExchange(exchange -> authorize(exchange, rules))
                .build();
    }

    private static Exception unknown(ServerWebExchange exchange, AuthenticationException failure) {
        var sentToken = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
        return sentToken ? ApiException.unauthorized(HttpHeaders.AUTHORIZATION, "auth.loginEnded") : failure;
    }

    /** Where nobody answers, that is the answer for anyone. */
    private static Mono<Void> refuse(
            ServerWebExchange exchange, Exception failure, ErrorHandler errors, KnownAddresses addresses) {
        return addresses
                .contain(exchange)
                .flatMap(known ->
                        errors.handle(exchange, known ? failure : new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static void authorize(ServerHttpSecurity.AuthorizeExchangeSpec exchange, List<AccessRule> rules) {
        exchange.pathMatchers("/actuator/prometheus")
                .hasAnyAuthority(BearerAuthentication.ADMIN, BearerAuthentication.METRICS);
        for (var rule : mostSpecificFirst(rules)) {
            var access = exchange.matchers(matcher(rule));
            switch (rule.audience()) {
                case PUBLIC -> access.permitAll();
                case ADMIN, ADMIN_IN_OUTAGE -> access.hasAuthority(BearerAuthentication.ADMIN);
                case API_TOKEN ->
                    access.hasAnyAuthority(
                            BearerAuthentication.LOGIN, scopeOf(rule).authority());
            }
        }
        exchange.anyExchange().hasAuthority(BearerAuthentication.LOGIN);
    }

    private static ApiTokenScope scopeOf(AccessRule rule) {
        return Objects.requireNonNullElse(rule.scope(), ApiTokenScope.RELEASE);
    }

    /** The first rule that matches decides, so their order must not depend on that of the beans. */
    private static List<AccessRule> mostSpecificFirst(List<AccessRule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(SecurityConfiguration::patternOf)
                .thenComparing(rule -> rule.method() == null)
                .thenComparing(AccessRule::audience, Comparator.reverseOrder()));
        return sorted;
    }

    private static PathPattern patternOf(AccessRule rule) {
        return PathPatternParser.defaultInstance.parse(rule.pattern());
    }

    /** A rule for GET holds for HEAD, which the same handlers answer. */
    private static ServerWebExchangeMatcher matcher(AccessRule rule) {
        var operation = new PathPatternParserServerWebExchangeMatcher(patternOf(rule), rule.method());
        if (rule.method() != HttpMethod.GET) {
            return operation;
        }
        return new OrServerWebExchangeMatcher(
                operation, new PathPatternParserServerWebExchangeMatcher(patternOf(rule), HttpMethod.HEAD));
    }

    /** Requests the firewall refuses, for example with an encoded slash in the path, are answered as all others. */
    @Bean
    ServerExchangeRejectedHandler rejectedRequests(ErrorHandler errors) {
        return errors::handle;
    }

    /** Keeps Spring Boot from making up a user with a password of its own. */
    @Bean
    ReactiveAuthenticationManager noPasswordLogin() {
        return authentication -> Mono.empty();
    }
}
