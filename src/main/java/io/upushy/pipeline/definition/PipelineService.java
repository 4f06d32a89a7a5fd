package io.upushy.pipeline.definition;

import io.upushy.auth.Caller;
import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import io.upushy.pipeline.definition.YamlDefinitionReader.Reading;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.InvalidFields;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Definitions of projects: members read them, owners change them, because they run code. */
@Service
class PipelineService {

    private final PipelineRepository pipelines;
    private final YamlDefinitionReader reader;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final List<PipelineDeletionGuard> guards;
    private final Clock clock;

    PipelineService(
            PipelineRepository pipelines,
            YamlDefinitionReader reader,
            ProjectAccess access,
            ProjectLock lock,
            List<PipelineDeletionGuard> guards,
            Clock clock) {
        this.pipelines = pipelines;
        this.reader = reader;
        this.access = access;
        this.lock = lock;
        this.guards = guards;
        this.clock = clock;
    }

    Mono<Page<PipelineAnswer>> list(Caller caller, String projectId, PageQuery page) {
        return access.require(caller, projectId, ProjectRole.VIEWER)
                .then(Mono.defer(() -> pipelines.ofProject(projectId, page).collectList()))
                .zipWith(pipelines.countOfProject(projectId), (records, total) -> new Page<>(total, records));
    }

    Mono<PipelineAnswer> get(Caller caller, String id) {
        return require(caller, id, ProjectRole.VIEWER);
    }

    Mono<PipelineAnswer> create(Caller caller, PipelineRequests.Create request) {
        var now = clock.instant();
        return access.require(caller, request.projectId(), ProjectRole.OWNER)
                .then(nameOf(caller, request.yaml(), request.name()))
                .map(name -> new PipelineAnswer(
                        UUID.randomUUID().toString(),
                        request.projectId(),
                        name,
                        request.yaml(),
                        caller.username(),
                        now,
                        now))
                .flatMap(pipeline -> lock.during(pipeline.projectId(), pipelines.insert(pipeline, caller.userId()))
                        .thenReturn(pipeline))
                .onErrorMap(DuplicateKeyException.class, PipelineService::nameTaken);
    }

    Mono<PipelineAnswer> update(Caller caller, PipelineRequests.Update request) {
        return require(caller, request.id(), ProjectRole.OWNER)
                .flatMap(old ->
                        nameOf(caller, request.yaml(), request.name()).map(name -> changed(old, name, request, caller)))
                .flatMap(pipeline -> lock.during(pipeline.projectId(), pipelines.update(pipeline, caller.userId()))
                        .thenReturn(pipeline))
                .onErrorMap(DuplicateKeyException.class, PipelineService::nameTaken);
    }

    private PipelineAnswer changed(PipelineAnswer old, String name, PipelineRequests.Update request, Caller caller) {
        return new PipelineAnswer(
                old.id(), old.projectId(), name, request.yaml(), caller.username(), old.createdTime(), clock.instant());
    }

    Mono<Affected> delete(Caller caller, String id) {
        return require(caller, id, ProjectRole.OWNER)
                .flatMap(pipeline -> lock.during(pipeline.projectId(), deleteUnlessRefused(id)))
                .map(Affected::new);
    }

    private Mono<Long> deleteUnlessRefused(String id) {
        return Flux.fromIterable(guards)
                .concatMap(guard -> guard.beforeDeletion(id))
                .then(pipelines.delete(id));
    }

    /** The definition, if the caller has at least this role in its project. */
    private Mono<PipelineAnswer> require(Caller caller, String id, ProjectRole least) {
        return pipelines
                .find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.definition.unknown")))
                .flatMap(pipeline ->
                        access.require(caller, pipeline.projectId(), least).thenReturn(pipeline));
    }

    /** What a definition without mistakes is called. */
    private Mono<String> nameOf(Caller caller, String yaml, @Nullable String otherwise) {
        return inspect(yaml).map(reading -> {
            var definition = reading.definition();
            if (definition == null) {
                throw refusal(reading.problems());
            }
            checkRights(caller, definition);
            var name = definition.name() == null ? otherwise : definition.name();
            if (name == null || name.isBlank()) {
                throw ApiException.invalid("name", "pipeline.definition.noName");
            }
            return name.strip();
        });
    }

    /** Some kinds act with credentials that are the server's and no project's. */
    private static void checkRights(Caller caller, Definition definition) {
        var step = definition.forAdministrators();
        if (step != null && !caller.isAdmin()) {
            throw ApiException.forbidden(
                    "yaml",
                    "pipeline.definition.administratorsOnly",
                    step.name(),
                    step.step().kind());
        }
    }

    private Mono<Reading> inspect(String yaml) {
        return Mono.fromCallable(() -> reader.inspect(yaml)).subscribeOn(Schedulers.boundedElastic());
    }

    private static InvalidFields refusal(List<Problem> problems) {
        return new InvalidFields(problems.stream()
                .map(problem -> new InvalidFields.Problem(
                        "yaml", "pipeline.definition.at", problem.line(), problem.path(), textOf(problem)))
                .toList());
    }

    private static DefaultMessageSourceResolvable textOf(Problem problem) {
        return new DefaultMessageSourceResolvable(
                new String[] {problem.key()}, problem.arguments().toArray());
    }

    private static ApiException nameTaken(DuplicateKeyException taken) {
        return ApiException.conflict("name", "pipeline.definition.nameTaken");
    }
}
