package io.upushy.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries records out of a buffer in batches. While nothing takes them the batch in hand is offered again and the buffer fills
 * up.
 */
final class BatchWriter<T> {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    /** How long a record waits at most before it is on its way: what a crash may lose, without Redis and with it. */
    static final Duration INTERVAL = Duration.ofMillis(200);

    private static final Duration REPORT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int BATCH = 1000;

    private final String name;
    private final RecordBuffer<T> buffer;
    private final Delivery<T> delivery;
    private volatile boolean stopping;
    private long reportedDrops;

    BatchWriter(String name, RecordBuffer<T> buffer, Delivery<T> delivery, MeterRegistry meters) {
        this.name = name;
        this.buffer = buffer;
        this.delivery = delivery;
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

    /** Waits after a batch that was not full, so that there are few transactions when there is little to write. */
    private Mono<Void> writeNext() {
        var records = buffer.take(BATCH);
        var pause = records.size() < BATCH && !stopping ? Mono.delay(INTERVAL).then() : Mono.<Void>empty();
        return records.isEmpty() ? pause : deliver(Batch.of(records)).then(pause);
    }

    private Mono<Void> deliver(Batch<T> batch) {
        return Mono.defer(() -> delivery.deliver(batch))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, INTERVAL)
                        .maxBackoff(LONGEST_WAIT)
                        .doBeforeRetry(retry -> log.warn(
                                "{}: a batch is kept back, the database does not take it: {}",
                                name,
                                retry.failure().toString())));
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
