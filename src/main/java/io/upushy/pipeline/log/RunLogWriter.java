package io.upushy.pipeline.log;

import io.upushy.pipeline.StepLog;
import io.upushy.pipeline.log.RunLogRepository.Batch;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Carries one run's lines into the record: soon after the first, then at most five times a second, sooner when there are many. */
final class RunLogWriter implements RunLog {

    private static final Logger log = LoggerFactory.getLogger(RunLogWriter.class);

    private static final Duration INTERVAL = Duration.ofMillis(200);

    /** After a pause, for the lines that come with the first. */
    private static final Duration FIRST = Duration.ofMillis(20);

    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(2);
    private static final int LONGEST_STEP = 100;

    /** What belongs to this writer alone. */
    record Identity(String runId, String writer) {}

    private final Identity identity;
    private final RunLogRepository record;
    private final LogNews.Run news;
    private final Clock clock;
    private final LineQueue queue;
    private final OutputLimit limit;
    private final Set<String> secrets = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private volatile SecretFinder finder = SecretFinder.NOTHING;

    private Disposable timer = Disposables.disposed();
    private boolean scheduled;
    private boolean writing;
    private long stored;
    private long lastWrite;

    private record Waiting(long seq, CompletableFuture<Void> done) {}

    /** @param last the number of the record's last line */
    RunLogWriter(
            Identity identity, long last, RunLogRepository record, LogNews.Run news, OutputLimit limit, Clock clock) {
        this.identity = identity;
        this.record = record;
        this.news = news;
        this.clock = clock;
        this.limit = limit;
        this.queue = new LineQueue(last);
        this.stored = last;
        this.lastWrite = System.nanoTime() - INTERVAL.toNanos();
    }

    @Override
    public StepLog of(String step) {
        var name = step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) : step;
        return new StepLines(() -> finder, limit, (text, continued) -> write(name, text, continued));
    }

    @Override
    public synchronized void mask(Collection<String> more) {
        if (secrets.addAll(more)) {
            finder = new SecretFinder(SecretForms.of(secrets));
        }
    }

    private void write(String step, String text, boolean continued) {
        queue.add(step, clock.instant(), text, continued);
        schedule();
    }

    private synchronized void schedule() {
        if (writing) {
            return;
        }
        if (!waiting.isEmpty() || queue.isUrgent()) {
            timer.dispose();
            writeNow();
        } else if (!scheduled) {
            scheduled = true;
            var pause = INTERVAL.minusNanos(System.nanoTime() - lastWrite);
            timer = Mono.delay(pause.compareTo(FIRST) < 0 ? FIRST : pause).subscribe(tick -> onTime());
        }
    }

    private synchronized void onTime() {
        if (!writing) {
            writeNow();
        }
    }

    private void writeNow() {
        scheduled = false;
        var lines = queue.batch();
        if (lines.isEmpty()) {
            return;
        }
        writing = true;
        lastWrite = System.nanoTime();
        var batch = new Batch(identity.runId(), identity.writer(), stored, lines);
        record.append(batch)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_RETRY)
                        .maxBackoff(LAST_RETRY)
                        .filter(RunLogWriter::mayPass)
                        .doBeforeRetry(this::report))
                .subscribe(nothing -> {}, this::stop, () -> onStored(batch));
    }

    /** Neither another writer nor a line that the database cannot hold will go away. */
    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof LogTakenOver) && !(failure instanceof DataIntegrityViolationException);
    }

    private void report(Retry.RetrySignal retry) {
        log.warn(
                "Run {}: its log waits, the database does not take it: {}",
                identity.runId(),
                retry.failure().toString());
    }

    private synchronized void onStored(Batch batch) {
        stored = batch.last();
        queue.stored(batch.lines());
        writing = false;
        news.reached(stored);
        waiting.removeIf(one -> one.seq <= stored && one.done.complete(null));
        if (!queue.isEmpty()) {
            schedule();
        }
    }

    private synchronized void stop(Throwable failure) {
        log.warn("Run {}: nothing more is written to its log: {}", identity.runId(), failure.toString());
        var reason = failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        queue.fail(reason);
        waiting.forEach(one -> one.done.completeExceptionally(reason));
        waiting.clear();
    }

    @Override
    public Mono<Void> flush() {
        return Mono.defer(() -> Mono.fromFuture(whenStored(), true));
    }

    private synchronized CompletableFuture<Void> whenStored() {
        var last = queue.last();
        var failure = queue.failure();
        if (stored >= last) {
            return CompletableFuture.completedFuture(null);
        }
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        var done = new CompletableFuture<Void>();
        waiting.add(new Waiting(last, done));
        schedule();
        return done;
    }

    @Override
    public Mono<Void> close() {
        return flush().doFinally(signal -> end());
    }

    private synchronized void end() {
        queue.fail(new IllegalStateException("The log of run " + identity.runId() + " is closed"));
        news.end();
    }
}
