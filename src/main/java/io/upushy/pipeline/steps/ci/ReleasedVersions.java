package io.upushy.pipeline.steps.ci;

import io.upushy.release.Platform;
import io.upushy.release.Release;
import io.upushy.release.ReleaseCatalog;
import io.upushy.release.ReleaseKind;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a project has released so far. */
@Component
class ReleasedVersions {

    private final ReleaseCatalog catalog;

    ReleasedVersions(ReleaseCatalog catalog) {
        this.catalog = catalog;
    }

    /** The highest versionCode of its wgts, those included that are disabled. */
    Mono<Optional<Long>> highest(String projectId) {
        return Flux.fromArray(Platform.values())
                .concatMap(platform -> catalog.all(projectId, platform))
                .flatMapIterable(releases -> releases)
                .filter(release -> release.kind() == ReleaseKind.WGT)
                .map(Release::versionCode)
                .collectList()
                .map(codes -> codes.stream().max(Comparator.naturalOrder()));
    }
}
