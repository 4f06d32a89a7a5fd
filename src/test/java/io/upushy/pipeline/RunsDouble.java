package io.upushy.pipeline;

import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Runs without an engine: whoever tests says what becomes of them. */
public final class RunsDouble implements Runs, RunDirectory, RunProgress, ProjectSecrets {

    private final Map<String, Entry> runs = new ConcurrentHashMap<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();

    /** Runs in the order in which they were started. */
    public final BlockingQueue<Started> started = new LinkedBlockingQueue<>();

    /** Runs whose end was asked for. */
    public final BlockingQueue<String> canceled = new LinkedBlockingQueue<>();

    private record Entry(RunFacts facts, Sinks.Many<RunState> states, Sinks.Many<Progress> progress) {}

    /** What was asked for. */
    public record Started(RunFacts facts, String name, String yaml) {}

    /** Adds the double to a server in the place of the engine. */
    public static final class Beans {

        @Bean
        @Primary
        RunsDouble runsDouble() {
            return new RunsDouble();
        }
    }

    public String create(String projectId) {
        return create(projectId, new Trigger(RunFacts.Kind.MANUAL, "main", null, null, null, null, null), "user-1")
                .id();
    }

    private RunFacts create(String projectId, Trigger trigger, String startedBy) {
        var facts = new RunFacts(
                UUID.randomUUID().toString(), projectId, runs.size() + 1, "", startedBy, trigger, Instant.EPOCH);
        runs.put(
                facts.id(),
                new Entry(
                        facts,
                        Sinks.many().replay().latest(),
                        Sinks.many().replay().all()));
        state(facts.id(), RunState.RUNNING);
        return facts;
    }

    public void secret(String value) {
        secrets.add(value);
    }

    public void state(String runId, RunState state) {
        var sink = runs.get(runId).states;
        sink.tryEmitNext(state).orThrow();
        if (state.isFinal()) {
            sink.tryEmitComplete();
        }
    }

    public void progress(String runId, Progress progress) {
        var sink = runs.get(runId).progress;
        sink.tryEmitNext(progress).orThrow();
        if (progress.run().isFinal()) {
            sink.tryEmitComplete();
            state(runId, progress.run());
        }
    }

    @Override
    public Mono<RunFacts> start(String pipelineId, String startedBy, Trigger trigger) {
        throw new UnsupportedOperationException("There are no stored definitions here");
    }

    @Override
    public Mono<RunFacts> start(String projectId, String name, String yaml, String startedBy, Trigger trigger) {
        return Mono.fromSupplier(() -> {
            var facts = create(projectId, trigger, startedBy);
            started.add(new Started(facts, name, yaml));
            return facts;
        });
    }

    @Override
    public Mono<Void> cancel(String runId, String userId) {
        return Mono.fromRunnable(() -> canceled.add(runId));
    }

    @Override
    public Flux<RunState> states(String runId) {
        return runs.get(runId).states.asFlux();
    }

    @Override
    public Flux<Progress> of(String runId, Locale locale) {
        return runs.get(runId).progress.asFlux();
    }

    @Override
    public Mono<RunFacts> find(String runId) {
        return Mono.justOrEmpty(runs.get(runId)).map(Entry::facts);
    }

    @Override
    public Mono<Map<String, String>> values(String projectId, Collection<String> names) {
        return Mono.just(Map.of());
    }

    @Override
    public Mono<List<String>> allValues(String projectId) {
        return Mono.just(List.copyOf(secrets));
    }
}
