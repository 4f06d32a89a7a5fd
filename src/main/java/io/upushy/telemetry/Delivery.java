package io.upushy.telemetry;

import io.r2dbc.spi.R2dbcException;
import io.upushy.cache.EventStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
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

    private static final String DATA_EXCEPTION = "22";

    /** MySQL's, which come with any state: number out of range, a character the column cannot hold, text too long. */
    private static final Set<Integer> DATA_ERRORS = Set.of(1264, 1366, 1406);

    private final RecordKind<T> kind;
    private final BatchRepository batches;
    private final @Nullable EventStream stream;
    private final long maxStreamBytes;
    private final LongAdder refused = new LongAdder();
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

    /** Writes batches that were taken from the stream, or never were in it. What the database cannot hold is left out. */
    Mono<Void> write(List<Batch<T>> taken) {
        return batches.write(taken, kind.rows())
                .timeout(WRITE_TIMEOUT)
                .onErrorResume(Delivery::isRefused, failure -> writeApart(taken, failure));
    }

    /** A value does not fit its column, and never will; the drivers tell it by the standard's class of states, or the code. */
    private static boolean isRefused(Throwable failure) {
        return failure.getCause() instanceof R2dbcException cause
                && (String.valueOf(cause.getSqlState()).startsWith(DATA_EXCEPTION)
                        || DATA_ERRORS.contains(cause.getErrorCode()));
    }

    /** In ever smaller parts, until the record to blame is alone. */
    private Mono<Void> writeApart(List<Batch<T>> taken, Throwable failure) {
        var parts = taken.size() > 1 ? taken : taken.get(0).halves();
        if (!parts.isEmpty()) {
            return Flux.fromIterable(parts)
                    .concatMap(part -> write(List.of(part)))
                    .then();
        }
        refused.increment();
        log.error("{}: the database refuses a record, it is left out: {}", kind.name(), failure.toString());
        return Mono.empty();
    }

    /** How many records the database could not hold. */
    long refused() {
        return refused.sum();
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
