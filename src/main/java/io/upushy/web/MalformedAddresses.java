package io.upushy.web;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Sends requests whose address is no URI, for example with half an escape, where they are refused with an envelope: left alone
 * they end in a 400 without a word, before any handler of ours.
 */
@Component
class MalformedAddresses implements NettyServerCustomizer {

    /** What the security chain's firewall refuses. */
    private static final String REFUSED = "/%25";

    private static final Handler HANDLER = new Handler();

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "upushy.malformedAddresses", HANDLER));
    }

    private static boolean isMalformed(String address) {
        if (isPlain(address)) {
            return false;
        }
        try {
            new URI(address.startsWith("/") ? "http://localhost" + address : address);
            return false;
        } catch (URISyntaxException malformed) {
            return true;
        }
    }

    /** What nearly all addresses are made of; only the others are worth a closer look. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            var plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= '9';
            if (!plain && c != '?' && c != '=' && c != '&' && c != '_') {
                return false;
            }
        }
        return true;
    }

    @ChannelHandler.Sharable
    private static final class Handler extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request && isMalformed(request.uri())) {
                request.setUri(REFUSED);
            }
            context.fireChannelRead(message);
        }
    }
}
