package io.upushy.pipeline.run;

import io.upushy.cache.Notices;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Says on every instance which run has changed, after the change is committed. A word may get lost; whoever must not miss a
 * change also looks from time to time.
 */
@Component
class RunChanges implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunChanges.class);
    private static final String CHANGED = "pipeline-run";
    private static final String CANCEL = "pipeline-cancel";
    private static final String QUEUED = "pipeline-queue";
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final Notices notices;
    private final Sinks.Many<Word> words = Sinks.many().multicast().directBestEffort();
    private volatile Disposable listening = Disposables.disposed();

    RunChanges(Notices notices) {
        this.notices = notices;
    }

    /** @param run an id; blank: any may be meant */
    private record Word(String topic, String run) {}

    Mono<Void> changed(String runId) {
        return say(CHANGED, runId);
    }

    /** Somebody wants the run to end. */
    Mono<Void> cancelling(String runId) {
        return say(CANCEL, runId);
    }

    /** There may be something to do for workers. */
    Mono<Void> queued() {
        return say(QUEUED, "");
    }

    /** Whenever the run may have changed. */
    Flux<String> of(String runId) {
        return heard(CHANGED, runId);
    }

    Flux<String> cancellations(String runId) {
        return heard(CANCEL, runId);
    }

    Flux<String> queue() {
        return heard(QUEUED, "");
    }

    private Flux<String> heard(String topic, String runId) {
        return words.asFlux()
                .filter(word -> word.topic.equals(topic) && (word.run.isEmpty() || word.run.equals(runId)))
                .map(Word::run)
                .onBackpressureLatest();
    }

    private Mono<Void> say(String topic, String text) {
        return notices.publish(topic, text).timeout(TIMEOUT).onErrorResume(failure -> {
            log.warn("Runs are followed with a delay, a notice was not sent: {}", failure.toString());
            return Mono.empty();
        });
    }

    private synchronized void tell(String topic, String run) {
        words.tryEmitNext(new Word(topic, run));
    }

    private void tellAll() {
        tell(CHANGED, "");
        tell(CANCEL, "");
        tell(QUEUED, "");
    }

    @Override
    public void start() {
        listening = Disposables.composite(
                notices.listen(CHANGED).subscribe(run -> tell(CHANGED, run)),
                notices.listen(CANCEL).subscribe(run -> tell(CANCEL, run)),
                notices.listen(QUEUED).subscribe(any -> tell(QUEUED, "")),
                notices.gaps().subscribe(gap -> tellAll()));
    }

    @Override
    public void stop() {
        listening.dispose();
    }

    @Override
    public boolean isRunning() {
        return !listening.isDisposed();
    }

    /** Before the workers, and after them. */
    @Override
    public int getPhase() {
        return 100;
    }
}
