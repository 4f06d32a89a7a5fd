package io.upushy.pipeline.run;

import io.upushy.pipeline.run.RunQueue.Claim;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** This instance's workers: claim runs while there are free hands, and hand them back when the server stops. */
@Component
class RunWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);
    private static final Duration COUNT_EVERY = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration LAST_STEPS = Duration.ofSeconds(15);

    private final RunQueue queue;
    private final Driver driver;
    private final RunRepository runs;
    private final Workspaces workspaces;
    private final RunChanges changes;
    private final RunMeters meters;
    private final RunSettings settings;
    private final String owner = ManagementFactory.getRuntimeMXBean().getName() + "/"
            + UUID.randomUUID().toString().substring(0, 8);
    private volatile Shift shift = new Shift();

    RunWorker(
            RunQueue queue,
            Driver driver,
            RunRepository runs,
            Workspaces workspaces,
            RunChanges changes,
            RunMeters meters,
            RunSettings settings) {
        this.queue = queue;
        this.driver = driver;
        this.runs = runs;
        this.workspaces = workspaces;
        this.changes = changes;
        this.meters = meters;
        this.settings = settings;
    }

    /** From one start to the stop after it. */
    private static final class Shift {

        private final Sinks.Empty<Void> stop = Sinks.empty();
        private final Sinks.Many<String> handsFree = Sinks.many().multicast().directBestEffort();
        private final AtomicInteger busy = new AtomicInteger();
        private final Disposable.Composite loops = Disposables.composite();
        private volatile boolean over = true;
    }

    @Override
    public void start() {
        var begun = new Shift();
        begun.over = false;
        shift = begun;
        begun.loops.add(
                every(COUNT_EVERY, runs.queued().doOnNext(meters::queued).then()));
        if (settings.isWorker()) {
            begun.loops.add(every(SWEEP_EVERY, sweep()));
            begun.loops.add(looking(begun));
        }
    }

    private Disposable looking(Shift current) {
        return Flux.merge(
                        Flux.interval(Duration.ZERO, LOOK_EVERY).onBackpressureDrop(),
                        changes.queue(),
                        current.handsFree.asFlux())
                .onBackpressureLatest()
                .concatMap(look -> claimAll(current), 1)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, LOOK_EVERY).maxBackoff(TIMEOUT))
                .subscribe();
    }

    private Mono<Void> claimAll(Shift current) {
        return Mono.defer(() -> hasFreeHands(current) ? queue.claim(owner).timeout(TIMEOUT) : Mono.<Claim>empty())
                .doOnNext(claim -> work(current, claim))
                .hasElement()
                .repeat()
                .takeWhile(claimed -> claimed)
                .then()
                .onErrorResume(failure -> {
                    log.warn("The queue of runs cannot be read, trying again: {}", failure.toString());
                    return Mono.empty();
                });
    }

    private boolean hasFreeHands(Shift current) {
        return !current.over && current.busy.get() < settings.pipelineWorkers();
    }

    private void work(Shift current, Claim claim) {
        meters.running(current.busy.incrementAndGet());
        driver.drive(claim, current.stop.asMono())
                .doFinally(signal -> freeHand(current))
                .subscribe();
    }

    private void freeHand(Shift current) {
        meters.running(current.busy.decrementAndGet());
        current.handsFree.tryEmitNext("");
    }

    private Mono<Void> sweep() {
        return runs.alive().collect(HashSet<String>::new, HashSet::add).flatMap(workspaces::sweep);
    }

    private static Disposable every(Duration interval, Mono<Void> work) {
        var attempt = work.timeout(TIMEOUT).onErrorResume(failure -> {
            log.warn("Could not look after the runs: {}", failure.toString());
            return Mono.empty();
        });
        return Flux.interval(Duration.ZERO, interval)
                .onBackpressureDrop()
                .concatMap(tick -> attempt)
                .subscribe();
    }

    /** Runs are handed back at once, so that another worker goes on with them. */
    @Override
    public void stop(Runnable finished) {
        var ending = shift;
        ending.over = true;
        ending.loops.dispose();
        ending.stop.tryEmitEmpty();
        Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .takeUntil(tick -> ending.busy.get() == 0)
                .then()
                .timeout(LAST_STEPS)
                .doOnError(late -> log.warn("{} runs could not be handed back in time", ending.busy.get()))
                .onErrorComplete()
                .doFinally(signal -> finished.run())
                .subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return !shift.over;
    }
}
