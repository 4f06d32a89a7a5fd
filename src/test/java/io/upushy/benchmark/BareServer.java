package io.upushy.benchmark;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.Arrays;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/** The baseline: a Reactor Netty route that reads the body and answers a constant of the size given as its argument. */
final class BareServer {

    private BareServer() {}

    public static void main(String[] arguments) {
        var answer = new byte[Integer.parseInt(arguments[0])];
        Arrays.fill(answer, (byte) 'x');
        var server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.post("/api/update", (request, response) -> request.receive()
                        .aggregate()
                        .then(response.header(HttpHeaderNames.CONTENT_TYPE, "application/json")
                                .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.length))
                                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(answer)))
                                .then())))
                .bindNow();
        System.out.println("Listens on " + server.port());
        server.onDispose().block();
    }
}
