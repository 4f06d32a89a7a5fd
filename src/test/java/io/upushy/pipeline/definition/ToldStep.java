package io.upushy.pipeline.definition;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A kind of step that servers under test know besides their own, for definitions that are valid whatever the real kinds want. */
@Component
class ToldStep implements Step<ToldStep.Settings> {

    record Settings(@Nullable String text) {}

    @Override
    public String kind() {
        return "told";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(Settings settings, StepContext context) {
        return Mono.just(Outcome.NOTHING);
    }
}
