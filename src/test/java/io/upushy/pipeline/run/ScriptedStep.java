package io.upushy.pipeline.run;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Steps that do what a test says. */
class ScriptedStep implements Step<ScriptedStep.Settings> {

    /** @param text anything, to see what variables become */
    record Settings(@Nullable String script, @Nullable String text) {}

    private final String kind;
    private final boolean local;

    private ScriptedStep(String kind, boolean local) {
        this.kind = kind;
        this.local = local;
    }

    /** Has effects outside. */
    @Component
    static final class Outside extends ScriptedStep {
        Outside() {
            super("engine-outside", false);
        }
    }

    @Component
    static final class Local extends ScriptedStep {
        Local() {
            super("engine-local", true);
        }
    }

    private static Script script(Settings settings) {
        return Script.of(Objects.requireNonNullElse(settings.script(), "nothing"));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<Stage> stages() {
        return EnumSet.allOf(Stage.class);
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public boolean isLocal() {
        return local;
    }

    @Override
    public Mono<Outcome> execute(Settings settings, StepContext context) {
        return script(settings).execute(context).map(outcome -> withText(outcome, settings.text()));
    }

    private static Outcome withText(Outcome outcome, @Nullable String text) {
        return text == null ? outcome : new Outcome(Map.of("text", text));
    }

    @Override
    public Mono<Probe> probe(Settings settings, StepContext context) {
        return local ? Mono.just(Probe.NOT_DONE) : script(settings).probe(context);
    }

    @Override
    public Mono<Void> compensate(Settings settings, StepContext context) {
        return script(settings).compensate(context);
    }
}
