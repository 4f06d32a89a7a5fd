package io.upushy.pipeline.run;

import io.upushy.auth.Caller;
import io.upushy.pipeline.RunAccess;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.definition.StoredPipeline;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.pipeline.run.RunFollower.Seen;
import io.upushy.project.ProjectRole;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.Locale;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What callers may do with runs: viewers look, maintainers start and steer. */
@Service
class RunDesk {

    private final RunRepository runs;
    private final StepRepository steps;
    private final RunStarts starts;
    private final Steering steering;
    private final RunFollower follower;
    private final StoredPipelines pipelines;
    private final RunAccess access;
    private final FailureTexts texts;

    RunDesk(
            RunRepository runs,
            StepRepository steps,
            RunStarts starts,
            Steering steering,
            RunFollower follower,
            StoredPipelines pipelines,
            RunAccess access,
            FailureTexts texts) {
        this.runs = runs;
        this.steps = steps;
        this.starts = starts;
        this.steering = steering;
        this.follower = follower;
        this.pipelines = pipelines;
        this.access = access;
        this.texts = texts;
    }

    Mono<RunAnswer> start(Caller caller, RunRequests.Start request, Locale locale) {
        var kind = caller.tokenProjectId() == null ? Kind.MANUAL : Kind.API;
        var trigger = new Trigger(kind, request.branch(), request.commit(), request.tag(), null, null, null);
        return checked(request)
                .then(Mono.defer(() -> pipelines.find(request.pipelineId())))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("pipelineId", "pipeline.run.unknownPipeline")))
                .delayUntil(pipeline -> access.require(caller, pipeline.projectId(), ProjectRole.MAINTAINER))
                .flatMap((StoredPipeline pipeline) -> starts.start(pipeline, caller.userId(), trigger))
                .flatMap(facts -> told(facts, locale));
    }

    private static Mono<Void> checked(RunRequests.Start request) {
        return request.branch() != null && request.tag() != null
                ? Mono.error(ApiException.invalid("tag", "pipeline.run.branchAndTag"))
                : Mono.empty();
    }

    Mono<RunAnswer> rerun(Caller caller, String id, Locale locale) {
        return mine(caller, id, ProjectRole.MAINTAINER)
                .filter(run -> !run.facts().isOfServer())
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("id", "pipeline.run.serversOwn")))
                .flatMap(run -> starts.repeat(run, caller.userId()))
                .flatMap(facts -> told(facts, locale));
    }

    private Mono<RunAnswer> told(RunFacts facts, Locale locale) {
        return runs.find(facts.id()).map(run -> RunAnswer.of(run, texts, locale));
    }

    Mono<Page<RunAnswer>> list(Caller caller, RunQuery query, PageQuery page, Locale locale) {
        return access.require(caller, query.projectId(), ProjectRole.VIEWER)
                .then(Mono.defer(() -> runs.list(query, page)))
                .map(found -> found.map(run -> RunAnswer.of(run, texts, locale)));
    }

    Mono<RunDetail> get(Caller caller, String id, Locale locale) {
        return mine(caller, id, ProjectRole.VIEWER)
                .zipWhen(run -> steps.of(run.id()), Seen::new)
                .map(seen -> detail(seen, locale));
    }

    /** The run now and whenever it changes; completes with its end. */
    Flux<RunDetail> follow(Caller caller, String id, Locale locale) {
        return mine(caller, id, ProjectRole.VIEWER)
                .flatMapMany(run -> follower.follow(run.id()))
                .map(seen -> detail(seen, locale));
    }

    Mono<Void> cancel(Caller caller, String id) {
        return mine(caller, id, ProjectRole.MAINTAINER).flatMap(run -> steering.cancel(run.id(), caller.userId()));
    }

    Mono<Void> approve(Caller caller, String id, RunRequests.Approve request) {
        return mine(caller, id, ProjectRole.MAINTAINER)
                .flatMap(run -> steering.approve(run.id(), request.step(), caller.userId()));
    }

    Mono<Void> reject(Caller caller, String id, RunRequests.Reject request) {
        var reason = request.reason();
        var why = reason == null || reason.isBlank()
                ? Failure.of("pipeline.run.rejected", caller.username())
                : Failure.of("pipeline.run.rejectedBecause", caller.username(), reason.strip());
        return mine(caller, id, ProjectRole.MAINTAINER).flatMap(run -> steering.reject(run.id(), request.step(), why));
    }

    Mono<Void> compensate(Caller caller, String id) {
        return mine(caller, id, ProjectRole.MAINTAINER).flatMap(run -> steering.compensate(run.id()));
    }

    private Mono<Run> mine(Caller caller, String id, ProjectRole least) {
        return runs.find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.run.unknownRun")))
                .delayUntil(run -> access.require(caller, run.facts().projectId(), least));
    }

    private RunDetail detail(Seen seen, Locale locale) {
        var told = seen.steps().stream()
                .map(step -> StepAnswer.of(step, texts, locale))
                .toList();
        return new RunDetail(RunAnswer.of(seen.run(), texts, locale), told);
    }
}
