package io.upushy.pipeline.run;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.secret.ProjectSecrets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Calls steps with their settings filled in; what goes wrong in them comes out as a {@link StepFailure}. */
@Component
class StepCalls {

    private static final Logger log = LoggerFactory.getLogger(StepCalls.class);
    private static final int LARGEST_OUTCOME = 16 * 1024;

    private final ProjectSecrets secrets;

    StepCalls(ProjectSecrets secrets) {
        this.secrets = secrets;
    }

    private interface Call<T> {
        <S> Mono<T> of(Step<S> step, S settings, StepAtWork context);
    }

    Mono<Outcome> execute(RunAtWork work, int position) {
        return call(work, position, new Call<Outcome>() {
                    @Override
                    public <S> Mono<Outcome> of(Step<S> step, S settings, StepAtWork context) {
                        return step.execute(settings, context);
                    }
                })
                .defaultIfEmpty(Outcome.NOTHING)
                .doOnNext(outcome -> checkSize(outcome, work.step(position).name()));
    }

    Mono<Probe> probe(RunAtWork work, int position) {
        return call(work, position, new Call<Probe>() {
                    @Override
                    public <S> Mono<Probe> of(Step<S> step, S settings, StepAtWork context) {
                        return step.probe(settings, context);
                    }
                })
                .defaultIfEmpty(Probe.UNKNOWN);
    }

    Mono<Void> compensate(RunAtWork work, int position) {
        return call(work, position, new Call<Void>() {
            @Override
            public <S> Mono<Void> of(Step<S> step, S settings, StepAtWork context) {
                return step.compensate(settings, context);
            }
        });
    }

    private <T> Mono<T> call(RunAtWork work, int position, Call<T> call) {
        return Mono.defer(() -> {
                    var context = new StepAtWork(work, position, secrets);
                    return filled(work.definitionOf(position), work, call, context)
                            .doFinally(signal -> context.end());
                })
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(failure -> told(failure, work, position));
    }

    private static <S, T> Mono<T> filled(StepDefinition<S> step, RunAtWork work, Call<T> call, StepAtWork context) {
        var variables = variables(work);
        var settings = step.settings().with(name -> value(variables, name, step.name()));
        return call.of(step.step(), settings, context);
    }

    private static String value(Map<String, String> variables, String name, String step) {
        var value = variables.get(name);
        if (value == null) {
            throw StepFailure.lasting("pipeline.run.variableUnknown", name, step);
        }
        return value;
    }

    /** What a definition may refer to: what earlier steps left, and what the run is about; a trigger's missing facts are blank. */
    private static Map<String, String> variables(RunAtWork work) {
        var facts = work.run().facts();
        var variables = new HashMap<>(work.outcomes());
        variables.put("run.id", facts.id());
        variables.put("run.number", Long.toString(facts.number()));
        variables.put("project.id", facts.projectId());
        variables.put("branch", orBlank(facts.trigger().branch()));
        variables.put("tag", orBlank(facts.trigger().tag()));
        variables.put("commit", orBlank(facts.trigger().commit()));
        variables.put("message", orBlank(facts.trigger().message()));
        return variables;
    }

    private static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void checkSize(Outcome outcome, String step) {
        var size = outcome.values().entrySet().stream()
                .mapToInt(it -> it.getKey().length() + it.getValue().length())
                .sum();
        if (size > LARGEST_OUTCOME) {
            throw StepFailure.lasting("pipeline.run.outcomeTooLarge", step);
        }
    }

    private static Throwable told(Throwable failure, RunAtWork work, int position) {
        if (failure instanceof StepFailure || failure instanceof LeaseEnded) {
            return failure;
        }
        var step = work.step(position).name();
        log.error("Step {} of run {} failed unexpectedly", step, work.run().id(), failure);
        return StepFailure.lasting("pipeline.run.accident", step);
    }
}
