package io.upushy.pipeline.artifact;

import io.upushy.release.Publishing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets go of artifacts that are too old or too many. Those that devices may be offered stay, and count. */
@Component
class ArtifactRetention {

    private static final Logger log = LoggerFactory.getLogger(ArtifactRetention.class);
    private static final int AT_ONCE = 200;

    private final ArtifactRepository artifacts;
    private final Publishing publishing;
    private final ArtifactSettings settings;
    private final Clock clock;

    ArtifactRetention(ArtifactRepository artifacts, Publishing publishing, ArtifactSettings settings, Clock clock) {
        this.artifacts = artifacts;
        this.publishing = publishing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Removes what is due; the store is cleaned by the sweep that follows. */
    Mono<Void> apply() {
        return tooOld().concatWith(tooMany())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .buffer(AT_ONCE)
                .concatMap(this::withoutOffered)
                .concatMap(artifact -> remove(artifact).thenReturn(artifact))
                .count()
                .filter(count -> count > 0)
                .doOnNext(count -> log.info("{} artifacts were too old or too many and are gone", count))
                .then();
    }

    private Flux<Artifact> tooOld() {
        var days = settings.artifactDays();
        return days == 0 ? Flux.empty() : artifacts.madeBefore(clock.instant().minus(Duration.ofDays(days)));
    }

    private Flux<Artifact> tooMany() {
        var most = settings.artifactsPerProject();
        return most == 0 ? Flux.empty() : artifacts.beyond(most);
    }

    private Flux<Artifact> withoutOffered(List<Artifact> due) {
        return publishing
                .offeredAmong(due.stream().map(Artifact::key).distinct().toList())
                .flatMapIterable(offered -> without(offered, due));
    }

    private static List<Artifact> without(Set<String> offered, List<Artifact> due) {
        return due.stream()
                .filter(artifact -> !offered.contains(artifact.key()))
                .toList();
    }

    private Mono<Void> remove(Artifact artifact) {
        return artifacts.remove(artifact.id()).then(publishing.discard(artifact.projectId(), artifact.key()));
    }
}
