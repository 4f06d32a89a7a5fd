package io.upushy.web;

import java.lang.reflect.Method;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.accept.RequestedContentTypeResolver;
import org.springframework.web.reactive.result.method.annotation.ResponseBodyResultHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Wraps what upushy's controllers return into the {@link Envelope}: a handler returns {@code Mono<Project>}, the caller
 * gets {@code {"success":true,"statusCode":200,"message":…,"data":{…}}}. That is JSON, whatever the caller says it accepts.
 */
@Component
class EnvelopeResultHandler extends ResponseBodyResultHandler {

    private static final MethodParameter ENVELOPE = new MethodParameter(envelopeMethod(), -1);

    private final Messages messages;

    EnvelopeResultHandler(ServerCodecConfigurer codecs, RequestedContentTypeResolver resolver, Messages messages) {
        super(codecs.getWriters(), resolver);
        this.messages = messages;
        setOrder(0); // before the plain ResponseBodyResultHandler at 100
    }

    @Override
    public boolean supports(HandlerResult result) {
        return result.getHandler() instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("io.upushy.")
                && !isStream(result)
                && super.supports(result);
    }

    /** Server-sent events are no one answer that could be wrapped. */
    private static boolean isStream(HandlerResult result) {
        return result.getReturnType().getGeneric(0).toClass() == ServerSentEvent.class;
    }

    @Override
    public Mono<Void> handleResult(ServerWebExchange exchange, HandlerResult result) {
        var locale = messages.locale(exchange.getRequest().getHeaders());
        var message = messages.get(locale, "ok");
        var envelope =
                dataOf(result).map(data -> Envelope.ok(message, data)).defaultIfEmpty(Envelope.ok(message, null));
        exchange.getResponse().getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return writeBody(envelope, ENVELOPE, exchange);
    }

    private static Mono<?> dataOf(HandlerResult result) {
        var value = result.getReturnValue();
        return value instanceof Mono<?> mono ? mono : Mono.justOrEmpty(value);
    }

    @SuppressWarnings("unused") // only its return type matters
    private static Mono<Envelope> envelopeType() {
        return Mono.empty();
    }

    private static Method envelopeMethod() {
        try {
            return EnvelopeResultHandler.class.getDeclaredMethod("envelopeType");
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
