package io.upushy.telemetry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** The way of one kind of record from whoever offers it into the database. A graceful stop loses nothing of it. */
final class Pipeline<T> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration LAST_WRITES = Duration.ofSeconds(12);

    /** Started before and stopped after the web server and everything else that offers records; Redis has 0. */
    private static final int PHASE = 200;

    private final String name;
    private final RecordBuffer<T> buffer;
    private final BatchWriter<T> writer;
    private final @Nullable StreamReader<T> reader;
    private volatile Disposable loops = Disposables.disposed();
    private volatile Mono<Void> writing = Mono.empty();
    private volatile Mono<Void> reading = Mono.empty();

    Pipeline(String name, RecordBuffer<T> buffer, BatchWriter<T> writer, @Nullable StreamReader<T> reader) {
        this.name = name;
        this.buffer = buffer;
        this.writer = writer;
        this.reader = reader;
    }

    /** Takes a record in; never waits. */
    void offer(T record) {
        buffer.offer(record);
    }

    /** How long whoever offers had better wait; as {@link BatchWriter#paceNanos}. */
    long paceNanos() {
        return writer.paceNanos();
    }

    @Override
    public void start() {
        writing = writer.run().cache();
        reading = reader == null ? Mono.empty() : reader.run().cache();
        loops = Disposables.composite(
                writing.subscribe(), reading.subscribe(), writer.report().subscribe(), watching());
    }

    private Disposable watching() {
        return reader == null ? Disposables.disposed() : reader.watch().subscribe();
    }

    /** Runs after the web server has answered its last request. */
    @Override
    public void stop(Runnable finished) {
        writer.finish();
        writing.timeout(LAST_WRITES)
                .doOnError(late -> log.error("{}: {} records or more were not written", name, buffer.size()))
                .onErrorComplete()
                .then(Mono.defer(this::emptyStream))
                .doFinally(signal -> {
                    loops.dispose();
                    writer.reportDrops();
                    finished.run();
                })
                .subscribe();
    }

    private Mono<Void> emptyStream() {
        if (reader == null) {
            return Mono.empty();
        }
        reader.finish();
        return reading.timeout(LAST_WRITES)
                .doOnError(late -> log.warn("{}: batches stay in Redis until a server takes them", name))
                .onErrorComplete();
    }

    @Override
    public void stop() {
        loops.dispose();
    }

    @Override
    public boolean isRunning() {
        return !loops.isDisposed();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
