package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What a step sees of its run during one call. When the call is over, it can leave no more notes. */
final class StepAtWork implements StepContext {

    private final RunAtWork work;
    private final int position;
    private final StepDefinition<?> definition;
    private final ProjectSecrets secrets;
    private final Map<String, String> outcomes;
    private volatile boolean over;

    StepAtWork(RunAtWork work, int position, ProjectSecrets secrets) {
        this.work = work;
        this.position = position;
        this.definition = work.definitionOf(position);
        this.secrets = secrets;
        this.outcomes = work.outcomes();
    }

    void end() {
        over = true;
    }

    @Override
    public RunFacts run() {
        return work.run().facts();
    }

    @Override
    public String step() {
        return definition.name();
    }

    @Override
    public int attempt() {
        return Math.max(1, work.step(position).attempt());
    }

    @Override
    public Path workspace() {
        return work.workspace();
    }

    @Override
    public Map<String, String> outcomes() {
        return outcomes;
    }

    @Override
    public boolean isFailing() {
        return work.hasFailed();
    }

    @Override
    public StepLog log() {
        return work.log().of(step());
    }

    @Override
    public Mono<String> secret(String name) {
        if (!definition.secrets().contains(name)) {
            return Mono.error(() -> StepFailure.lasting("pipeline.run.secretNotGiven", name, step()));
        }
        return masked(List.of(name))
                .mapNotNull(values -> values.get(name))
                .switchIfEmpty(Mono.error(() -> StepFailure.lasting("pipeline.run.secretMissing", name, step())));
    }

    @Override
    public Mono<Map<String, String>> secrets() {
        return masked(definition.secrets()).flatMap(this::orMissing);
    }

    private Mono<Map<String, String>> orMissing(Map<String, String> values) {
        return definition.secrets().stream()
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .<Mono<Map<String, String>>>map(
                        missing -> Mono.error(() -> StepFailure.lasting("pipeline.run.secretMissing", missing, step())))
                .orElseGet(() -> Mono.just(values));
    }

    /** A secret that was changed since the log was opened is masked before it is given out. */
    private Mono<Map<String, String>> masked(Collection<String> names) {
        return names.isEmpty()
                ? Mono.just(Map.of())
                : secrets.values(run().projectId(), names)
                        .defaultIfEmpty(Map.of())
                        .doOnNext(values -> work.log().mask(values.values()));
    }

    @Override
    public Mono<Void> remember(Map<String, String> notes) {
        return Mono.defer(
                () -> over ? Mono.error(LeaseEnded.lost()) : work.change(position, step -> step.remembering(notes)));
    }

    @Override
    public Map<String, String> remembered() {
        return work.step(position).remembered();
    }
}
