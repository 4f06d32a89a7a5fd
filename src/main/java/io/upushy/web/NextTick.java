package io.upushy.web;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Never answers within the call that hands a request over. Reactor Netty 1.3.6 stops reading a kept connection when a request
 * that came before the last one was cleared away is answered there and then (its issue 4361, fixed in 1.3.8).
 */
final class NextTick implements HttpHandler {

    private final HttpHandler next;

    NextTick(HttpHandler next) {
        this.next = next;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        return Mono.defer(() -> next.handle(request, response)).subscribeOn(Schedulers.parallel());
    }
}
