package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.steps.ci.command.Work;
import io.upushy.pipeline.steps.ci.freeze.Freeze;
import io.upushy.pipeline.steps.ci.freeze.Freezes;
import io.upushy.project.ProjectAppids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks the source against the project: freeze calendar, releases and appid, and against its own rules. */
@Component
class CheckStep implements Step<CheckSettings> {

    private final Freezes freezes;
    private final ProjectAppids appids;
    private final ReleasedVersions released;
    private final SourceRules rules;

    CheckStep(Freezes freezes, ProjectAppids appids, ReleasedVersions released, SourceRules rules) {
        this.freezes = freezes;
        this.appids = appids;
        this.released = released;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "check";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<CheckSettings> settings() {
        return CheckSettings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(CheckSettings settings, StepContext context) {
        return Mono.zip(freeze(settings, context), facts(context))
                .flatMap(known -> Work.of(work -> {
                    var problems = new ArrayList<Problem>();
                    known.getT1().map(CheckStep::problem).ifPresent(problems::add);
                    problems.addAll(rules.problems(work, settings, known.getT2(), context));
                    return judge(problems, context);
                }));
    }

    private Mono<Optional<Freeze>> freeze(CheckSettings settings, StepContext context) {
        if (Boolean.FALSE.equals(settings.freeze())) {
            return Mono.just(Optional.empty());
        }
        return freezes.now(context);
    }

    private Mono<ProjectFacts> facts(StepContext context) {
        var projectId = context.run().projectId();
        return Mono.zip(
                appids.pinned(projectId).map(Optional::of).defaultIfEmpty(Optional.empty()),
                released.highest(projectId),
                (appid, highest) -> new ProjectFacts(appid.orElse(null), highest.orElse(null)));
    }

    /**
     * What the source is compared with.
     *
     * @param appid null when none is pinned
     * @param highest the highest versionCode of a wgt, null when there is none
     */
    record ProjectFacts(@Nullable String appid, @Nullable Long highest) {}

    private static Problem problem(Freeze freeze) {
        return new Problem(
                "freeze",
                freeze.reason() + ", " + freeze.to(),
                "Nothing is published until " + freeze.to() + ": " + freeze.reason(),
                "pipeline.check.freeze",
                freeze.to().toString(),
                freeze.reason());
    }

    private static Outcome judge(List<Problem> problems, StepContext context) {
        problems.forEach(problem -> context.log().line(problem.rule() + ": " + problem.line()));
        if (!problems.isEmpty()) {
            throw Problem.failure(problems);
        }
        context.log().line("Nothing is wrong");
        return Outcome.NOTHING;
    }
}
