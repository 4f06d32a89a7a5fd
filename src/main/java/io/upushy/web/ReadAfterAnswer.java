package io.upushy.web;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Asks a connection for its next request once an answer is out. Reactor Netty before 1.3.8 forgets to, when that request came
 * before the answer's end was noted, as happens when the answer is written off the event loop: the connection then hangs
 * (reactor/reactor-netty#4361). One read more than it asks for is harmless.
 */
@Component
class ReadAfterAnswer implements NettyServerCustomizer {

    private static final Handler HANDLER = new Handler();

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "upushy.readAfterAnswer", HANDLER));
    }

    private static void readUnlessItDoes(ChannelHandlerContext context) {
        if (!context.channel().config().isAutoRead()) {
            context.read();
        }
    }

    @ChannelHandler.Sharable
    private static final class Handler extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent) {
                var written = promise.unvoid();
                written.addListener(done -> context.channel().eventLoop().execute(() -> readUnlessItDoes(context)));
                context.write(message, written);
            } else {
                context.write(message, promise);
            }
        }
    }
}
