package io.upushy.pipeline.run.chaos;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Leaves a file in the run's folder, and cannot do without the file of another. */
@Component
public class KeptFileStep implements Step<KeptFileStep.Settings> {

    /** @param needs the name of a step whose file must be there; blank for none */
    public record Settings(@Nullable String needs) {}

    @Override
    public String kind() {
        return "keep-file";
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
        return true;
    }

    @Override
    public Mono<Outcome> execute(Settings settings, StepContext context) {
        var needs = Objects.requireNonNullElse(settings.needs(), "");
        return Mono.fromCallable(() -> {
                    if (settings.needs() != null
                            && !Files.exists(context.workspace().resolve(needs))) {
                        throw StepFailure.lasting("error.notFound");
                    }
                    Files.writeString(context.workspace().resolve(context.step()), "x");
                    return Outcome.NOTHING;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
