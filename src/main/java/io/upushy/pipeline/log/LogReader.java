package io.upushy.pipeline.log;

import io.upushy.pipeline.log.Tail.Position;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** One who reads a log at its own pace. */
final class LogReader {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    private final Tail tail;
    private final RunLogRepository record;
    private final Sinks.Many<Position> positions = Sinks.many().replay().latest();
    private long at;

    /** Whether it has had everything there was, and so is lagging when it does not keep up. */
    private boolean upToDate;

    LogReader(Tail tail, RunLogRepository record, long after) {
        this.tail = tail;
        this.record = record;
        this.at = after;
    }

    /** One frame at a time; listens to the tail all the while. */
    Flux<LogFrame> frames() {
        var frames = Mono.defer(this::next).repeat();
        var listening = tail.positions()
                .doOnNext(positions::tryEmitNext)
                .ignoreElements()
                .cast(LogFrame.class);
        return Flux.merge(1, frames, listening).takeUntil(LogFrame::isLast);
    }

    private Mono<LogFrame> next() {
        return positions
                .asFlux()
                .doOnNext(position -> upToDate |= at >= position.last())
                .filter(position -> at < position.last() || position.end() != null)
                .next()
                .flatMap(this::frame);
    }

    private Mono<LogFrame> frame(Position position) {
        if (position.end() != null && at >= position.last()) {
            return Mono.just(LogFrame.end(position.end()));
        }
        var lines = tail.recent().after(at);
        if (!lines.isEmpty()) {
            upToDate = true;
            return Mono.just(advance(lines));
        }
        if (upToDate) {
            upToDate = false;
            return Mono.just(LogFrame.lagging(at));
        }
        return fromRecord(position);
    }

    /** Lines that have been deleted since are passed over. */
    private Mono<LogFrame> fromRecord(Position position) {
        return record.lines(tail.runId(), at, RecentLines.FRAME_LINES)
                .scanWith(Frame::new, Frame::add)
                .takeUntil(Frame::isFull)
                .last()
                .map(frame -> frame.lines)
                .timeout(TIMEOUT)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY).maxBackoff(LAST_RETRY))
                .filter(lines -> !lines.isEmpty())
                .map(this::advance)
                .switchIfEmpty(Mono.fromRunnable(() -> at = position.last()));
    }

    private LogFrame advance(List<LogLine> lines) {
        at = lines.get(lines.size() - 1).seq();
        return LogFrame.of(lines);
    }

    /** Lines that are sent together. */
    private static final class Frame {

        private final List<LogLine> lines = new java.util.ArrayList<>();
        private int characters;

        private Frame add(LogLine line) {
            lines.add(line);
            characters += line.text().length();
            return this;
        }

        private boolean isFull() {
            return characters >= RecentLines.FRAME_CHARACTERS;
        }
    }
}
