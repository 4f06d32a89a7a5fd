package io.upushy.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries records out of a buffer in batches. While nothing takes them the batch in hand is offered again and the buffer fills
 * up.
 */
final class BatchWriter<T> {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    /** How long a record waits at most before it is on its way: what a crash may lose, without Redis and with it. */
    static final Duration INTERVAL = Duration.ofMillis(500);

    /** The longest that whoever offers is asked to wait when the buffer is almost full. */
    static final Duration LONGEST_PACE = Duration.ofMillis(20);

    /** Nobody waits for a database that has taken nothing for so long. */
    private static final long WORKING_NANOS = Duration.ofSeconds(1).toNanos();

    private static final Duration REPORT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** Enough for most of a statement's cost to be shared, and few enough to leave the answers to devices their processors. */
    private static final int LARGEST_BATCH = 5_000;

    private final String name;
    private final RecordBuffer<T> buffer;
    private final Delivery<T> delivery;
    private final int batch;
    private volatile boolean stopping;
    private volatile long deliveredNanos = System.nanoTime() - WORKING_NANOS;
    private long reportedDrops;

    BatchWriter(String name, RecordBuffer<T> buffer, Delivery<T> delivery, MeterRegistry meters) {
        this.name = name;
        this.buffer = buffer;
        this.delivery = delivery;
        this.batch = Math.min(LARGEST_BATCH, buffer.capacity() / 2);
        Gauge.builder("upushy.telemetry.buffered", buffer, RecordBuffer::size)
                .description("Records waiting to be written")
                .tag("kind", name)
                .register(meters);
        FunctionCounter.builder("upushy.telemetry.dropped", buffer, RecordBuffer::dropped)
                .description("Records lost because the buffer was full")
                .tag("kind", name)
                .register(meters);
        FunctionCounter.builder("upushy.telemetry.refused", delivery, Delivery::refused)
                .description("Records lost because the database cannot hold them")
                .tag("kind", name)
                .register(meters);
    }

    private Mono<Void> writeNext() {
        var records = buffer.take(batch);
        return records.isEmpty() ? pause() : deliver(Batch.of(records)).then(Mono.defer(this::pause));
    }

    /** Waits for the interval to pass, but no longer than it takes a batch to fill up. */
    private Mono<Void> pause() {
        return isUrgent()
                ? Mono.empty()
                : Flux.interval(LOOK_AGAIN)
                        .take(INTERVAL.dividedBy(LOOK_AGAIN))
                        .takeUntil(tick -> isUrgent())
                        .then();
    }

    private boolean isUrgent() {
        return stopping || buffer.size() >= batch;
    }

    private Mono<Void> deliver(Batch<T> batch) {
        return Mono.defer(() -> delivery.deliver(batch))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, INTERVAL)
                        .maxBackoff(LONGEST_WAIT)
                        .doBeforeRetry(retry -> log.warn(
                                "{}: a batch is kept back, the database does not take it: {}",
                                name,
                                retry.failure().toString())))
                .doOnSuccess(delivered -> deliveredNanos = System.nanoTime());
    }

    /**
     * How long whoever offers had better wait, in nanoseconds, so that nothing has to be dropped: 0 while the buffer is less than
     * half full or nothing is taken from it, growing with what is in it to {@link #LONGEST_PACE}.
     */
    long paceNanos() {
        return pace(buffer.size(), buffer.capacity(), System.nanoTime() - deliveredNanos);
    }

    static long pace(int size, int capacity, long sinceDelivery) {
        var half = capacity / 2;
        return size <= half || sinceDelivery > WORKING_NANOS
                ? 0
                : LONGEST_PACE.toNanos() * Math.min(size - half, half) / half;
    }

    /** Writes until it is told to finish and the buffer is empty; may be run again after that. */
    Mono<Void> run() {
        return Mono.defer(() -> {
            stopping = false;
            return Mono.defer(this::writeNext)
                    .repeat(() -> !stopping || buffer.size() > 0)
                    .then();
        });
    }

    void finish() {
        stopping = true;
    }

    /** Says once a minute how many records were lost. Never ends. */
    Mono<Void> report() {
        return Mono.delay(REPORT).doOnNext(tick -> reportDrops()).repeat().then();
    }

    void reportDrops() {
        var drops = buffer.dropped();
        if (drops > reportedDrops) {
            log.warn(
                    "{}: {} records lost because the buffer was full, {} since the start",
                    name,
                    drops - reportedDrops,
                    drops);
            reportedDrops = drops;
        }
    }
}
