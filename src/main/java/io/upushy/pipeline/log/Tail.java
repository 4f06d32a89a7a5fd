package io.upushy.pipeline.log;

import io.upushy.pipeline.RunState;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads what is added to one log, once for all who follow it here. */
final class Tail {

    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    /** Between looks without a notice, which may be lost. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    /** After the last reader has gone, for the one that loads its page again. */
    private static final Duration LINGER = Duration.ofSeconds(5);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final int PAGE = 1_000;

    private final String runId;
    private final RunLogRepository record;
    private final Flux<String> triggers;
    private final RecentLines recent = new RecentLines();
    private final Flux<Position> positions;
    private volatile long last;
    private volatile @Nullable RunState end;

    /**
     * How far the log is.
     *
     * @param last the number of the last line
     * @param end the run's final state; null: more may come
     */
    record Position(long last, @Nullable RunState end) {}

    /** @param triggers says that there may be more; {@code gone} is told when nobody follows any more */
    Tail(String runId, RunLogRepository record, Flux<String> triggers, Flux<RunState> states, Consumer<Tail> gone) {
        this.runId = runId;
        this.record = record;
        this.triggers = Flux.merge(
                triggers,
                Flux.interval(LOOK).onBackpressureDrop().map(tick -> runId),
                ends(states).map(state -> runId),
                Flux.just(runId));
        this.positions = Flux.defer(this::follow)
                .doFinally(signal -> gone.accept(this))
                .replay(1)
                .refCount(1, LINGER);
    }

    /** The newest first, then every other; never completes. */
    Flux<Position> positions() {
        return positions;
    }

    RecentLines recent() {
        return recent;
    }

    String runId() {
        return runId;
    }

    /** Sets the end before it triggers, so that the look it causes is the first that may be the last. */
    private Flux<RunState> ends(Flux<RunState> states) {
        return states.filter(RunState::isFinal)
                .doOnNext(state -> end = state)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY).maxBackoff(LOOK));
    }

    private Flux<Position> follow() {
        var looks = triggers.onBackpressureLatest().concatMap(trigger -> look(), 0);
        return Flux.concat(begin(), looks)
                .takeUntil(position -> position.end != null)
                .concatWith(Flux.never());
    }

    /** From the record's end on: whoever wants earlier lines reads them there. */
    private Mono<Position> begin() {
        return record.extent(runId)
                .timeout(TIMEOUT)
                .map(RunLogRepository.Extent::last)
                .defaultIfEmpty(0L)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY).maxBackoff(LOOK))
                .map(this::beginAt);
    }

    private Position beginAt(long seq) {
        last = seq;
        recent.startAfter(seq);
        return new Position(seq, null);
    }

    /** What the run had come to before the look is what holds after it: its lines are durable before its end is told. */
    private Mono<Position> look() {
        return Mono.defer(() -> {
                    var known = end;
                    return readOn().then(Mono.fromSupplier(() -> new Position(last, known)));
                })
                .onErrorResume(this::later);
    }

    private Mono<Void> readOn() {
        return Mono.defer(() -> record.lines(runId, last, PAGE).collectList())
                .timeout(TIMEOUT)
                .doOnNext(lines -> {
                    recent.add(lines);
                    last += lines.size();
                })
                .repeat()
                .takeUntil(lines -> lines.size() < PAGE)
                .then();
    }

    private Mono<Position> later(Throwable failure) {
        log.debug("Run {}: its log will be looked at again: {}", runId, failure.toString());
        return Mono.empty();
    }
}
