package io.upushy.pipeline.webhook;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.Runs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes what would be started, or fails, or takes its time. */
@Primary
class RecordedRuns implements Runs {

    record Started(String pipelineId, String startedBy, Trigger trigger) {}

    private final List<Started> started = new CopyOnWriteArrayList<>();
    private volatile boolean failing;
    private volatile Duration delay = Duration.ZERO;

    void reset() {
        started.clear();
        failing = false;
        delay = Duration.ZERO;
    }

    void fail(boolean failing) {
        this.failing = failing;
    }

    void delay(Duration delay) {
        this.delay = delay;
    }

    List<Started> started() {
        return List.copyOf(started);
    }

    @Override
    public Mono<RunFacts> start(String pipelineId, String startedBy, Trigger trigger) {
        return Mono.delay(delay).map(waited -> run(new Started(pipelineId, startedBy, trigger)));
    }

    private RunFacts run(Started run) {
        if (failing) {
            throw new IllegalStateException("The queue is closed");
        }
        started.add(run);
        var number = started.size();
        return new RunFacts(
                "run-" + number, "project", number, run.pipelineId(), run.startedBy(), run.trigger(), Instant.EPOCH);
    }

    @Override
    public Mono<RunFacts> start(String projectId, String name, String yaml, String startedBy, Trigger trigger) {
        return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<Void> cancel(String runId, String userId) {
        return Mono.empty();
    }

    @Override
    public Flux<RunState> states(String runId) {
        return Flux.empty();
    }
}
