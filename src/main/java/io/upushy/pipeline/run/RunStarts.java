package io.upushy.pipeline.run;

import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.definition.Definition;
import io.upushy.pipeline.definition.DefinitionReader;
import io.upushy.pipeline.definition.InvalidDefinition;
import io.upushy.pipeline.definition.StoredPipeline;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts runs into the queue. A project's starts come one after the other, so that its runs are counted without gaps. */
@Component
class RunStarts {

    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_AUTHOR = 255;

    private final RunRepository runs;
    private final StepRepository steps;
    private final StartLock lock;
    private final RunChanges changes;
    private final DefinitionReader reader;
    private final Clock clock;

    RunStarts(
            RunRepository runs,
            StepRepository steps,
            StartLock lock,
            RunChanges changes,
            DefinitionReader reader,
            Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.lock = lock;
        this.changes = changes;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What a run is made of.
     *
     * @param pipelineId blank when the definition is not stored
     */
    private record Plan(
            String projectId, String pipelineId, String name, String yaml, Definition definition, Trigger trigger) {

        String lane() {
            return pipelineId.isEmpty() ? projectId + "/" + name : pipelineId;
        }
    }

    Mono<RunFacts> start(StoredPipeline pipeline, String startedBy, Trigger trigger) {
        return Mono.fromCallable(() -> readStored(pipeline.yaml()))
                .map(definition -> new Plan(
                        pipeline.projectId(),
                        pipeline.id(),
                        Objects.requireNonNullElse(definition.name(), pipeline.name()),
                        pipeline.yaml(),
                        definition,
                        trigger))
                .flatMap(plan -> start(plan, startedBy));
    }

    /** @throws InvalidDefinition when there are mistakes in it */
    Mono<RunFacts> start(String projectId, String name, String yaml, String startedBy, Trigger trigger) {
        return Mono.fromCallable(() -> reader.read(yaml))
                .map(definition -> new Plan(projectId, "", name, yaml, definition, trigger))
                .flatMap(plan -> start(plan, startedBy));
    }

    /** As {@link io.upushy.pipeline.ServerRuns#start}. */
    Mono<RunFacts> startOfServer(
            String name, String yaml, String startedBy, Trigger trigger, Function<RunFacts, Mono<Void>> together) {
        return Mono.fromCallable(() -> reader.read(yaml))
                .map(definition -> new Plan(RunFacts.SERVER, "", name, yaml, definition, trigger))
                .flatMap(plan -> start(plan, startedBy, together));
    }

    /** Repeats a run as it was, with the commit it took. */
    Mono<RunFacts> repeat(Run run, String startedBy) {
        return steps.of(run.id())
                .map(rows -> again(run, rows))
                .map(trigger -> new Plan(
                        run.facts().projectId(),
                        run.facts().pipelineId(),
                        run.pipelineName(),
                        run.yaml(),
                        readStored(run.yaml()),
                        trigger))
                .flatMap(plan -> start(plan, startedBy));
    }

    private static Trigger again(Run run, List<RunStep> rows) {
        var trigger = run.facts().trigger();
        var commit = trigger.commit() == null ? commitOf(rows) : trigger.commit();
        return new Trigger(
                Kind.RERUN,
                trigger.branch(),
                commit,
                trigger.tag(),
                trigger.message(),
                trigger.author(),
                run.facts().number());
    }

    private static @Nullable String commitOf(List<RunStep> rows) {
        return rows.stream()
                .filter(step -> step.kind().equals("checkout") && step.outcome() != null)
                .map(step -> step.outcome().get("commit"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Definition readStored(String yaml) {
        try {
            return reader.read(yaml);
        } catch (InvalidDefinition unreadable) {
            throw ApiException.conflict("pipelineId", "pipeline.run.definitionInvalid");
        }
    }

    private Mono<RunFacts> start(Plan plan, String startedBy) {
        return start(plan, startedBy, facts -> Mono.empty());
    }

    private Mono<RunFacts> start(Plan plan, String startedBy, Function<RunFacts, Mono<Void>> together) {
        var superseded = new ArrayList<String>();
        return lock.during(plan.projectId(), queue(plan, startedBy, superseded).delayUntil(together))
                .delayUntil(facts -> Flux.fromIterable(superseded)
                        .concatMap(changes::changed)
                        .then(changes.changed(facts.id()))
                        .then(changes.queued()));
    }

    private Mono<RunFacts> queue(Plan plan, String startedBy, List<String> superseded) {
        return runs.lastNumber(plan.projectId())
                .map(last -> run(plan, startedBy, last + 1))
                .delayUntil(run -> supersede(plan, run, superseded))
                .delayUntil(runs::insert)
                .delayUntil(run -> steps.insert(steps(run, plan.definition())))
                .map(Run::facts);
    }

    private Run run(Plan plan, String startedBy, long number) {
        var id = UUID.randomUUID().toString();
        var facts = new RunFacts(
                id, plan.projectId(), number, plan.pipelineId(), startedBy, fitting(plan.trigger()), clock.instant());
        var concurrency = plan.definition().concurrency();
        return new Run(
                facts,
                plan.name(),
                plan.yaml(),
                null,
                plan.lane(),
                concurrency,
                RunState.QUEUED,
                null,
                null,
                0,
                null,
                0,
                null,
                null,
                null);
    }

    /** A newer push makes those superfluous that wait behind their branch. */
    private Mono<Void> supersede(Plan plan, Run run, List<String> superseded) {
        var branch = plan.trigger().branch();
        if (!plan.definition().supersedes() || plan.trigger().kind() != Kind.WEBHOOK || branch == null) {
            return Mono.empty();
        }
        var failure = Failure.of("pipeline.run.superseded", run.facts().number());
        return runs.waiting(plan.lane(), branch)
                .collectList()
                .flatMapIterable(waiting -> waiting)
                .concatMap(id -> steps.cancelOpen(id)
                        .then(runs.judge(id, RunState.CANCELED, failure))
                        .then(runs.end(id, RunState.CANCELED, run.facts().created()))
                        .then(Mono.fromRunnable(() -> superseded.add(id))))
                .then();
    }

    private static List<RunStep> steps(Run run, Definition definition) {
        var rows = new ArrayList<RunStep>();
        for (var step : definition.steps()) {
            rows.add(RunStep.pending(run.id(), rows.size(), step));
        }
        return rows;
    }

    private static Trigger fitting(Trigger trigger) {
        return new Trigger(
                trigger.kind(),
                trigger.branch(),
                trigger.commit(),
                trigger.tag(),
                cut(trigger.message(), LONGEST_MESSAGE),
                cut(trigger.author(), LONGEST_AUTHOR),
                trigger.rerunOf());
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
