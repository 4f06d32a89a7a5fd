package io.upushy.web;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Hangs up on who begins a request and does not go on with it, and on connections that nobody uses. A head must be there within
 * REQUEST_TIMEOUT, a body must make progress within it; how long the server takes to answer is no business of this.
 */
@Component
class SlowClients implements NettyServerCustomizer {

    private static final Logger log = LoggerFactory.getLogger(SlowClients.class);

    /** Longer than the proxies in use keep a connection, so that none sends a request into a closed one. */
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final Duration limit;

    SlowClients(WebSettings settings) {
        this.limit = Duration.ofSeconds(settings.requestTimeout());
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "upushy.slowClients", new Watch(limit, IDLE)));
    }

    /**
     * Looks at its connection a few times within the limit instead of setting a clock for each request, which would show in what
     * an update check costs. All of it happens on the connection's event loop.
     */
    static final class Watch extends ChannelDuplexHandler {

        /** Fewer bytes of a body within the limit are no progress. */
        private static final int LEAST_BYTES = 1024;

        private static final long LONGEST_ROUND = TimeUnit.SECONDS.toNanos(15);

        private final long roundNanos;
        private final int roundsToReceive;
        private final int roundsToIdle;

        private @Nullable Future<?> rounds;
        private int quietRounds;
        private long bytes;

        /** Requests that were begun and have no full answer yet. */
        private int unanswered;

        private boolean receiving;
        private boolean readSomething;

        /** Whether the server has asked for more; while it has not, a pause is its own. */
        private boolean asked;

        Watch(Duration limit, Duration idle) {
            roundNanos = Math.min(limit.toNanos() / 4, LONGEST_ROUND);
            roundsToReceive = Math.toIntExact(limit.toNanos() / roundNanos);
            roundsToIdle = Math.toIntExact(idle.toNanos() / roundNanos);
        }

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            rounds = context.executor()
                    .scheduleAtFixedRate(() -> look(context), roundNanos, roundNanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public void handlerRemoved(ChannelHandlerContext context) {
            if (rounds != null) {
                rounds.cancel(false);
            }
        }

        private void look(ChannelHandlerContext context) {
            var serversTurn = unanswered > 0 && !(receiving && asked);
            if (serversTurn || bytes >= LEAST_BYTES) {
                startOver();
            } else if (++quietRounds > (receiving ? roundsToReceive : roundsToIdle)) {
                log.debug(
                        "Closing {}, {}", context.channel(), receiving ? "a request does not go on" : "nobody uses it");
                context.close();
            }
        }

        private void startOver() {
            quietRounds = 0;
            bytes = 0;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            readSomething = true;
            if (message instanceof HttpRequest) {
                unanswered++;
                receiving = true;
                startOver();
            }
            if (message instanceof LastHttpContent) {
                receiving = false;
                startOver();
            } else if (message instanceof ByteBufHolder part) {
                bytes += part.content().readableBytes();
            }
            context.fireChannelRead(message);
        }

        /** Bytes that make no message are the beginning of a head. */
        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            if (readSomething) {
                readSomething = false;
                asked = false;
            } else if (!receiving && unanswered == 0) {
                receiving = true;
                startOver();
            }
            context.fireChannelReadComplete();
        }

        @Override
        public void read(ChannelHandlerContext context) {
            asked = true;
            context.read();
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent && !isInterim(message)) {
                unanswered = Math.max(0, unanswered - 1);
                startOver();
            }
            context.write(message, promise);
        }

        /** Such as {@code 100 Continue}. */
        private static boolean isInterim(Object message) {
            return message instanceof HttpResponse answer
                    && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }
}
