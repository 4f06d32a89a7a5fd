package io.upushy.telemetry;

import io.upushy.cache.EventStream;
import io.upushy.cache.EventStream.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes the batches in a stream into the database, whichever instance put them there, those of dead instances included. A
 * batch is removed from the stream when its rows are committed.
 */
final class StreamReader<T> {

    private static final Logger log = LoggerFactory.getLogger(StreamReader.class);

    /** How long a taken batch may stay unwritten before another instance takes it over. */
    static final Duration IDLE = Duration.ofSeconds(10);

    private static final Duration LOOK_FOR_LEFT_BEHIND = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration STREAM_TIMEOUT = Duration.ofSeconds(3);
    private static final int TAKEN_AT_ONCE = 2;

    private final RecordKind<T> kind;
    private final EventStream stream;
    private final Delivery<T> delivery;
    private volatile long length;
    private volatile boolean stopping;
    private volatile boolean streamIsEmpty;
    private volatile long lookAgainNanos = System.nanoTime();

    StreamReader(RecordKind<T> kind, EventStream stream, Delivery<T> delivery) {
        this.kind = kind;
        this.stream = stream;
        this.delivery = delivery;
    }

    private Mono<Void> readNext() {
        return take().collectList()
                .timeout(STREAM_TIMEOUT)
                .flatMap(this::handle)
                .onErrorResume(failure -> rest(failure));
    }

    private Flux<Message> take() {
        if (stopping || System.nanoTime() - lookAgainNanos < 0) {
            return stream.take(kind.name(), TAKEN_AT_ONCE);
        }
        lookAgainNanos = System.nanoTime() + LOOK_FOR_LEFT_BEHIND.toNanos();
        return stream.takeOver(kind.name(), IDLE, TAKEN_AT_ONCE)
                .switchIfEmpty(Flux.defer(() -> stream.take(kind.name(), TAKEN_AT_ONCE)));
    }

    private Mono<Void> handle(List<Message> messages) {
        streamIsEmpty = messages.isEmpty();
        return streamIsEmpty ? pause() : write(messages);
    }

    private Mono<Void> pause() {
        return stopping ? Mono.empty() : Mono.delay(PAUSE).then();
    }

    /** What another version of the server wrote is left to it. */
    private Mono<Void> write(List<Message> messages) {
        var readable = new ArrayList<Message>();
        var batches = new ArrayList<Batch<T>>();
        for (var message : messages) {
            try {
                batches.add(new Batch<>(message.id(), kind.codec().decode(message.body())));
                readable.add(message);
            } catch (IllegalArgumentException unreadable) {
                log.error(
                        "{}: a batch in Redis cannot be read and stays there: {}",
                        kind.name(),
                        unreadable.getMessage());
            }
        }
        return batches.isEmpty() ? Mono.empty() : persist(batches).then(done(readable));
    }

    private Mono<Void> persist(List<Batch<T>> batches) {
        return Mono.defer(() -> delivery.write(batches))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, PAUSE)
                        .maxBackoff(LONGEST_WAIT)
                        .doBeforeRetry(retry -> log.warn(
                                "{}: batches stay in Redis, the database does not take them: {}",
                                kind.name(),
                                retry.failure().toString())));
    }

    private Mono<Void> done(List<Message> messages) {
        return Mono.defer(() -> stream.done(kind.name(), messages)).timeout(STREAM_TIMEOUT);
    }

    private Mono<Void> rest(Throwable failure) {
        streamIsEmpty = true; // nothing to wait for when the server stops
        log.warn("{}: Redis does not give out batches: {}", kind.name(), failure.toString());
        return stopping ? Mono.empty() : Mono.delay(LONGEST_WAIT).then();
    }

    /** Looks again and again how long the stream is. Never ends. */
    Mono<Void> watch() {
        return Mono.defer(() -> stream.length(kind.name()))
                .timeout(STREAM_TIMEOUT)
                .doOnNext(messages -> length = messages)
                .onErrorComplete()
                .then(Mono.delay(LOOK_FOR_LEFT_BEHIND))
                .repeat()
                .then();
    }

    /** How many batches were in the stream a few seconds ago. */
    long length() {
        return length;
    }

    /** Reads until it is told to finish and the stream is empty; may be run again after that. */
    Mono<Void> run() {
        return Mono.defer(() -> {
            stopping = false;
            return Mono.defer(this::readNext)
                    .repeat(() -> !stopping || !streamIsEmpty)
                    .then();
        });
    }

    /** To be called when the last batch of this instance is in the stream. */
    void finish() {
        streamIsEmpty = false;
        stopping = true;
    }
}
