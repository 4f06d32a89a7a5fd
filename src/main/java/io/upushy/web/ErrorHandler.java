package io.upushy.web;

import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers every failed exchange, those that the security chain refuses included. */
@Component
@Order(-2) // before Spring Boot's own handler at -1
public class ErrorHandler implements WebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ErrorAnswers answers;
    private final Messages messages;

    ErrorHandler(ErrorAnswers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        var locale = messages.locale(exchange.getRequest().getHeaders());
        return answers.of(failure, locale, RequestId.of(response)).writeTo(response);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        return handle(exchange, failure);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException failure) {
        return handle(exchange, (Throwable) failure);
    }
}
