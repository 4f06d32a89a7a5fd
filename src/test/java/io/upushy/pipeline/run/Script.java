package io.upushy.pipeline.run;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** What a step of a test does, by the name its settings give; every call of it is written down. */
final class Script {

    private static final Map<String, Script> ALL = new ConcurrentHashMap<>();

    private final List<String> calls;
    private Function<StepContext, Mono<Outcome>> execution = context -> Mono.just(Outcome.NOTHING);
    private Function<StepContext, Mono<Probe>> probing = context -> Mono.just(Probe.UNKNOWN);
    private Function<StepContext, Mono<Void>> compensation = context -> Mono.empty();

    private Script(List<String> calls) {
        this.calls = calls;
    }

    /** @param journal where calls are written down, such as {@code execute build 1} */
    static Script named(String name, List<String> journal) {
        var script = new Script(journal);
        ALL.put(name, script);
        return script;
    }

    static Script of(String name) {
        return ALL.computeIfAbsent(name, unknown -> new Script(new CopyOnWriteArrayList<>()));
    }

    Script executes(Function<StepContext, Mono<Outcome>> does) {
        execution = does;
        return this;
    }

    Script probes(Function<StepContext, Mono<Probe>> does) {
        probing = does;
        return this;
    }

    Script compensates(Function<StepContext, Mono<Void>> does) {
        compensation = does;
        return this;
    }

    Mono<Outcome> execute(StepContext context) {
        calls.add("execute " + context.step() + " " + context.attempt());
        return execution.apply(context);
    }

    Mono<Probe> probe(StepContext context) {
        calls.add("probe " + context.step());
        return probing.apply(context);
    }

    Mono<Void> compensate(StepContext context) {
        calls.add("compensate " + context.step());
        return compensation.apply(context);
    }
}
