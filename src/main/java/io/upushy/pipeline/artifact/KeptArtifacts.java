package io.upushy.pipeline.artifact;

import io.upushy.project.ProjectDeletionGuard;
import io.upushy.storage.KeptObjects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a run built stays in the store as long as it is listed, and is listed as long as its project lives. */
@Component
class KeptArtifacts implements KeptObjects, ProjectDeletionGuard {

    private final ArtifactRepository artifacts;

    KeptArtifacts(ArtifactRepository artifacts) {
        this.artifacts = artifacts;
    }

    @Override
    public Flux<String> keptIn(String area) {
        return artifacts.keysIn(area);
    }

    @Override
    public Mono<Boolean> isKept(String key) {
        return artifacts.covers(key);
    }

    @Override
    public Mono<Void> check(String projectId) {
        return artifacts.removeOf(projectId);
    }
}
