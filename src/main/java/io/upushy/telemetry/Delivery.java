package io.upushy.telemetry;

import io.upushy.cache.EventStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Where a batch goes when it leaves the buffer: into the stream, where it is safe whatever happens to the database and to this
 * instance, or, when there is none or it does not take it, straight into the database.
 */
final class Delivery<T> {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final Duration STREAM_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(30);

    /** How long a stream that failed is left alone, so that the batches do not all wait for it. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final RecordKind<T> kind;
    private final BatchRepository batches;
    private final @Nullable EventStream stream;
    private final long maxStreamBytes;
    private volatile long streamAgainNanos = System.nanoTime();

    Delivery(RecordKind<T> kind, BatchRepository batches, @Nullable EventStream stream, long maxStreamBytes) {
        this.kind = kind;
        this.batches = batches;
        this.stream = stream;
        this.maxStreamBytes = maxStreamBytes;
    }

    Mono<Void> deliver(Batch<T> batch) {
        if (stream == null || System.nanoTime() - streamAgainNanos < 0) {
            return write(List.of(batch));
        }
        return Mono.defer(
                        () -> stream.add(kind.name(), batch.id(), kind.codec().encode(batch.records()), maxStreamBytes))
                .timeout(STREAM_TIMEOUT)
                .onErrorResume(failure -> streamFailed(failure))
                .flatMap(added -> added ? Mono.empty() : write(List.of(batch)));
    }

    /** Writes batches that were taken from the stream, or never were in it. */
    Mono<Void> write(List<Batch<T>> taken) {
        return batches.write(taken, kind.rows()).timeout(WRITE_TIMEOUT);
    }

    /** It may have been added all the same; its id keeps it from being written twice. */
    private Mono<Boolean> streamFailed(Throwable failure) {
        log.warn(
                "{}: Redis does not take a batch, it goes straight to the database: {}",
                kind.name(),
                failure.toString());
        streamAgainNanos = System.nanoTime() + REST.toNanos();
        return Mono.just(false);
    }
}
