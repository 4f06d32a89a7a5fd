package io.upushy.pipeline.artifact;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.release.Publishing;
import io.upushy.release.Publishing.RolledBack;
import io.upushy.release.Release;
import io.upushy.storage.ObjectStorage;
import io.upushy.web.ApiException;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import io.upushy.web.RequestHead;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class ArtifactService {

    private static final Logger log = LoggerFactory.getLogger(ArtifactService.class);

    private final ArtifactRepository artifacts;
    private final RollbackRepository rollbacks;
    private final Publishing publishing;
    private final ObjectStorage storage;
    private final ProjectAccess access;
    private final Clock clock;

    ArtifactService(
            ArtifactRepository artifacts,
            RollbackRepository rollbacks,
            Publishing publishing,
            ObjectStorage storage,
            ProjectAccess access,
            Clock clock) {
        this.artifacts = artifacts;
        this.rollbacks = rollbacks;
        this.publishing = publishing;
        this.storage = storage;
        this.access = access;
        this.clock = clock;
    }

    Mono<Page<Artifact>> list(
            Caller caller, String projectId, @Nullable String runId, PageQuery page, RequestHead request) {
        var base = storage.publicBase(request);
        return access.require(caller, projectId, ProjectRole.VIEWER)
                .then(artifacts.page(projectId, runId, page))
                .map(found -> found.map(artifact -> artifact.downloadedFrom(base)));
    }

    Mono<Page<Rollback>> rollbacks(Caller caller, String projectId, PageQuery page) {
        return access.require(caller, projectId, ProjectRole.VIEWER).then(rollbacks.page(projectId, page));
    }

    /** Offers the release of this artifact again in the place of the newer ones. */
    Mono<Rollback> rollBack(Caller caller, String id, String reason) {
        return artifacts
                .find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.artifact.unknown")))
                .flatMap(artifact -> access.require(caller, artifact.projectId(), ProjectRole.MAINTAINER)
                        .thenReturn(artifact))
                .flatMap(artifact -> rollBack(caller, artifact, reason));
    }

    private Mono<Rollback> rollBack(Caller caller, Artifact artifact, String reason) {
        var releaseId = artifact.releaseId();
        if (releaseId == null) {
            return Mono.error(ApiException.conflict("id", "pipeline.artifact.notReleased"));
        }
        return publishing
                .rollBack(caller, artifact.projectId(), releaseId, done -> record(caller, artifact, reason, done))
                .onErrorMap(ArtifactService::isGone, gone -> ApiException.conflict("id", "pipeline.artifact.gone"))
                .doOnNext(ArtifactService::tell);
    }

    private Mono<Rollback> record(Caller caller, Artifact artifact, String reason, RolledBack done) {
        var rollback = new Rollback(
                UUID.randomUUID().toString(),
                artifact.projectId(),
                artifact.id(),
                artifact.runId(),
                artifact.runNumber(),
                done.release().id(),
                done.release().version(),
                done.disabled().stream().map(Release::id).toList(),
                reason,
                caller.userId(),
                caller.username(),
                clock.instant());
        return rollbacks.insert(rollback).thenReturn(rollback);
    }

    private static void tell(Rollback done) {
        log.info(
                "{} rolled project {} back to run {}, release {}; turned off: {}",
                done.username(),
                done.projectId(),
                done.runNumber(),
                done.releaseId(),
                done.disabled());
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof ApiException refusal && refusal.key().equals("release.unknown");
    }
}
