package io.upushy.pipeline.steps.ci.freeze;

import io.upushy.auth.Caller;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who may freeze what: owners their project, administrators everything. Only administrators let something through. */
@Service
class FreezeCalendar implements Freezes {

    private static final Logger log = LoggerFactory.getLogger(FreezeCalendar.class);

    /** Beyond what every database can hold as a timestamp. */
    private static final Instant LAST = Instant.parse("2038-01-01T00:00:00Z");

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private final FreezeRepository freezes;
    private final StoredPipelines pipelines;
    private final ProjectAccess access;
    private final Clock clock;

    FreezeCalendar(FreezeRepository freezes, StoredPipelines pipelines, ProjectAccess access, Clock clock) {
        this.freezes = freezes;
        this.pipelines = pipelines;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Mono<Optional<Freeze>> now(String projectId, String pipelineId, @Nullable String branch) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return freezes.at(projectId, now).map(found -> found.stream()
                    .filter(freeze ->
                            freeze.overrides().stream().noneMatch(leave -> isFor(leave, pipelineId, branch, now)))
                    .findFirst());
        });
    }

    private static boolean isFor(Freeze.Exemption leave, String pipelineId, @Nullable String branch, Instant now) {
        return leave.until().isAfter(now)
                && (leave.pipelineId() == null || leave.pipelineId().equals(pipelineId))
                && (leave.branch() == null || leave.branch().equals(branch));
    }

    Mono<Page<Freeze>> list(Caller caller, @Nullable String projectId, PageQuery page) {
        var of = projectId == null || projectId.isBlank() ? null : projectId;
        var allowed = of == null ? Mono.empty() : access.require(caller, of, ProjectRole.VIEWER);
        return allowed.then(Mono.defer(() -> freezes.of(of, page)));
    }

    Mono<Freeze> create(Caller caller, FreezeRequests.Create request) {
        var id = UUID.randomUUID().toString();
        return requireRight(caller, request.projectId())
                .then(Mono.fromRunnable(() -> requireOrder(request.from(), request.to())))
                .then(Mono.defer(() -> freezes.insert(id, request, caller.userId(), clock.instant())))
                .then(Mono.defer(() -> freezes.find(id)));
    }

    Mono<Freeze> update(Caller caller, FreezeRequests.Update request) {
        return mine(caller, request.id())
                .doOnNext(before -> requireOrder(
                        request.from() == null ? before.from() : request.from(),
                        request.to() == null ? before.to() : request.to()))
                .flatMap(before -> freezes.update(before, request, clock.instant()))
                .then(Mono.defer(() -> freezes.find(request.id())));
    }

    Mono<Affected> delete(Caller caller, String id) {
        return mine(caller, id).flatMap(freeze -> freezes.delete(freeze.id())).map(Affected::new);
    }

    /** The one way through a freeze; the operation itself is for administrators only. */
    Mono<Freeze> override(Caller caller, String freezeId, FreezeRequests.Let request) {
        if (request.pipelineId() == null && request.branch() == null) {
            return Mono.error(ApiException.invalid("pipelineId", "pipeline.freeze.whatFor"));
        }
        return freezes.find(freezeId)
                .switchIfEmpty(Mono.error(() -> unknown()))
                .doOnNext(freeze -> requireTime("until", request.until()))
                .delayUntil(freeze -> requirePipeline(request.pipelineId()))
                .doOnNext(freeze -> log.warn(
                        "{} lets something through freeze {} until {}",
                        caller.username(),
                        freeze.id(),
                        request.until()))
                .flatMap(freeze -> freezes.insertOverride(
                        UUID.randomUUID().toString(), freeze, request, caller.userId(), clock.instant()))
                .then(Mono.defer(() -> freezes.findWithOverrides(freezeId)));
    }

    private Mono<?> requirePipeline(@Nullable String id) {
        return id == null
                ? Mono.empty()
                : pipelines
                        .find(id)
                        .switchIfEmpty(
                                Mono.error(() -> ApiException.notFound("pipelineId", "pipeline.run.unknownPipeline")));
    }

    private Mono<Freeze> mine(Caller caller, String id) {
        return freezes.find(id)
                .switchIfEmpty(Mono.error(() -> unknown()))
                .flatMap(freeze -> requireRight(caller, freeze.projectId()).thenReturn(freeze));
    }

    private Mono<Void> requireRight(Caller caller, @Nullable String projectId) {
        if (projectId != null) {
            return access.require(caller, projectId, ProjectRole.OWNER).then();
        }
        return caller.isAdmin()
                ? Mono.empty()
                : Mono.error(ApiException.forbidden("projectId", "pipeline.freeze.admins"));
    }

    private static void requireOrder(Instant from, Instant to) {
        requireTime("from", from);
        requireTime("to", to);
        if (!from.isBefore(to)) {
            throw ApiException.invalid("to", "pipeline.freeze.order");
        }
    }

    private static void requireTime(String field, Instant time) {
        if (time.isBefore(FIRST) || !time.isBefore(LAST)) {
            throw ApiException.invalid(field, "pipeline.freeze.time");
        }
    }

    private static ApiException unknown() {
        return ApiException.notFound("id", "pipeline.freeze.unknown");
    }
}
