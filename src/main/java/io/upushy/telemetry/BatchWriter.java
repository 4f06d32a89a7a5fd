package io.upushy.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Carries records from a buffer into the database in batches. While the database is away the batch in hand is tried again
 * and the buffer fills up; a graceful stop empties it first.
 */
final class BatchWriter<T> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    /** How long a record waits at most before it is written: what a crash may lose. */
    static final Duration INTERVAL = Duration.ofMillis(200);

    private static final Duration REPORT = Duration.ofMinutes(1);
    private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LAST_WRITES = Duration.ofSeconds(15);
    private static final int BATCH = 500;

    private final String name;
    private final BatchBuffer<T> buffer;
    private final Function<List<T>, Mono<Void>> write;
    private volatile Disposable loop = Disposables.disposed();
    private volatile Mono<Void> writing = Mono.empty();
    private volatile boolean stopping;
    private long reportedDrops;

    BatchWriter(String name, BatchBuffer<T> buffer, Function<List<T>, Mono<Void>> write, MeterRegistry meters) {
        this.name = name;
        this.buffer = buffer;
        this.write = write;
        Gauge.builder("upushy.telemetry.buffered", buffer, BatchBuffer::size)
                .description("Records waiting to be written")
                .tag("kind", name)
                .register(meters);
        FunctionCounter.builder("upushy.telemetry.dropped", buffer, BatchBuffer::dropped)
                .description("Records lost because the buffer was full")
                .tag("kind", name)
                .register(meters);
    }

    private Mono<Void> writeNext() {
        var batch = buffer.take(BATCH);
        if (batch.isEmpty()) {
            return Mono.delay(INTERVAL).then();
        }
        return Mono.defer(() -> write.apply(batch))
                .timeout(WRITE_TIMEOUT)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, INTERVAL)
                        .maxBackoff(Duration.ofSeconds(5))
                        .doBeforeRetry(retry -> log.warn(
                                "{} records are kept back, the database does not take them: {}",
                                name,
                                retry.failure().toString())));
    }

    private void reportDrops() {
        var drops = buffer.dropped();
        if (drops > reportedDrops) {
            log.warn(
                    "{} records lost because the buffer was full: {} more, {} since the start",
                    name,
                    drops - reportedDrops,
                    drops);
            reportedDrops = drops;
        }
    }

    @Override
    public void start() {
        stopping = false;
        writing = Mono.defer(this::writeNext)
                .repeat(() -> !stopping || buffer.size() > 0)
                .then()
                .cache();
        var reporting = Mono.delay(REPORT).doOnNext(tick -> reportDrops()).repeat();
        loop = Disposables.composite(writing.subscribe(), reporting.subscribe());
    }

    /** Runs after the web server has answered its last request, and waits until the buffer is written. */
    @Override
    public void stop(Runnable finished) {
        stopping = true;
        writing.timeout(LAST_WRITES)
                .doFinally(signal -> {
                    loop.dispose();
                    reportDrops();
                    finished.run();
                })
                .subscribe(done -> {}, failure -> log.error("{} records were not written before the stop", name));
    }

    @Override
    public void stop() {
        loop.dispose();
    }

    @Override
    public boolean isRunning() {
        return !loop.isDisposed();
    }

    /** Started before and stopped after everything that offers records, the web server included. */
    @Override
    public int getPhase() {
        return 0;
    }
}
