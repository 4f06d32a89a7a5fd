package io.upushy.auth.signature;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request whose body was read already, and can be read again. */
final class CachedBody extends ServerHttpRequestDecorator {

    private final byte[] body;

    private CachedBody(ServerHttpRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static ServerWebExchange in(ServerWebExchange exchange, byte[] body) {
        return exchange.mutate()
                .request(new CachedBody(exchange.getRequest(), body))
                .build();
    }

    @Override
    public Flux<DataBuffer> getBody() {
        if (body.length == 0) {
            return Flux.empty();
        }
        return Mono.<DataBuffer>fromSupplier(() -> DefaultDataBufferFactory.sharedInstance.wrap(body))
                .flux();
    }
}
