package io.upushy.pipeline.log;

import io.upushy.pipeline.log.RunLogService.Cut;
import io.upushy.web.ApiException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A log as server-sent events. */
@Component
class LogEvents {

    /** Shorter than the time after which proxies give a silent connection up. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private static final Duration RECONNECT = Duration.ofSeconds(2);

    /** What a client that connects again has had; it is stronger than the address, which it repeats unchanged. */
    long start(@Nullable String lastEvent, @Nullable Long after) {
        if (lastEvent != null && !lastEvent.isBlank()) {
            return number(lastEvent.strip());
        }
        if (after != null && after < 0) {
            throw ApiException.invalid("after", "pipeline.log.after");
        }
        return after == null ? 0 : after;
    }

    private static long number(String text) {
        try {
            return Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw ApiException.invalid("Last-Event-ID", "pipeline.log.after");
        }
    }

    /** The first event says that the connection stands, so that its headers are sent before there is a line. */
    Flux<ServerSentEvent<LogFrame>> of(Flux<LogFrame> frames) {
        var open = ServerSentEvent.<LogFrame>builder()
                .comment("ok")
                .retry(RECONNECT)
                .build();
        var alive = ServerSentEvent.<LogFrame>builder().comment("").build();
        var signs = Flux.interval(SIGN_OF_LIFE).onBackpressureDrop().map(tick -> alive);
        var events = Flux.merge(1, frames.map(LogEvents::event), signs).takeUntil(LogEvents::isLast);
        return Flux.concat(Flux.just(open), events).onErrorComplete(Cut.class);
    }

    private static boolean isLast(ServerSentEvent<LogFrame> event) {
        var frame = event.data();
        return frame != null && frame.isLast();
    }

    private static ServerSentEvent<LogFrame> event(LogFrame frame) {
        var event = ServerSentEvent.builder(frame);
        var last = frame.lastSeq();
        return last == null ? event.build() : event.id(last.toString()).build();
    }
}
