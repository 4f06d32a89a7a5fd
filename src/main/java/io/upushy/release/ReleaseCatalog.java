package io.upushy.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What devices may be offered. */
@Component
public class ReleaseCatalog {

    private final ReleaseRepository releases;

    ReleaseCatalog(ReleaseRepository releases) {
        this.releases = releases;
    }

    /**
     * The enabled releases of a project and platform that can be an answer at all: the highest native one, and for each
     * native version the highest wgt made for it. Empty when there is no such project.
     */
    public Mono<List<Release>> offered(String projectId, Platform platform) {
        return releases.offered(projectId, platform)
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().flatMap(row -> row.stream()).toList());
    }

    /** The projects that releases belong to, by the releases' ids; those that do not exist are left out. */
    public Mono<Map<String, String>> projectsOf(Collection<String> ids) {
        return ids.isEmpty() ? Mono.just(Map.of()) : releases.projectsOf(ids);
    }
}
