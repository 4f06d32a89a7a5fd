package io.upushy.pipeline.cloudbuild;

import com.corundumstudio.socketio.SocketIOChannelInitializer;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Takes {@code b64=1} out of Engine.IO 4 requests. That version has one form of payload only, so its servers do not look at it;
 * netty-socketio answers it in the form of version 3, which socket.io-client 3, the one client that still sends it, cannot read.
 */
final class PlainPolling extends SocketIOChannelInitializer {

    @Override
    protected void addSocketioHandlers(ChannelPipeline pipeline) {
        super.addSocketioHandlers(pipeline);
        pipeline.addAfter(HTTP_AGGREGATOR, "plainPolling", new Handler());
    }

    private static final class Handler extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof HttpRequest request && request.uri().contains("EIO=4")) {
                request.setUri(request.uri().replace("&b64=1", ""));
            }
            super.channelRead(context, message);
        }
    }
}
