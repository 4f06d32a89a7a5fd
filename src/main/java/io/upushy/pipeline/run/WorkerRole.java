package io.upushy.pipeline.run;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.upushy.web.ApiException;
import io.upushy.web.ErrorAnswers;
import io.upushy.web.Messages;
import io.upushy.web.RequestId;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** An instance that only works on runs tells of its health and metrics, and sends whoever asks for more to the others. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkerRole implements NettyRouteProvider {

    private static final String ACTUATOR = "/actuator/";

    private final RunSettings settings;
    private final ErrorAnswers errors;
    private final Messages messages;

    WorkerRole(RunSettings settings, ErrorAnswers errors, Messages messages) {
        this.settings = settings;
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public HttpServerRoutes apply(HttpServerRoutes routes) {
        return settings.serverRole() == RunSettings.ServerRole.WORKER
                ? routes.route(request -> !request.uri().startsWith(ACTUATOR), this::refuse)
                : routes;
    }

    private Publisher<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
        var id = RequestId.choose(request.requestHeaders().get(RequestId.HEADER));
        var locale = messages.locale(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        var answer = errors.of(ApiException.unavailable("pipeline.run.workerOnly"), locale, id);
        return response.status(answer.status())
                .header(RequestId.HEADER, id)
                .header(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
                .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.body().length))
                .sendByteArray(Mono.just(answer.body()));
    }
}
