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
    private final CatalogRepository catalog;

    ReleaseCatalog(ReleaseRepository releases, CatalogRepository catalog) {
        this.releases = releases;
        this.catalog = catalog;
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

    /** All releases of a project and platform, the disabled ones included, in no order. */
    public Mono<List<Release>> all(String projectId, Platform platform) {
        return catalog.all(projectId, platform).collectList();
    }

    /** A release; empty when there is none with this id. */
    public Mono<Release> find(String id) {
        return releases.find(id);
    }

    /** The wgts made for a native release, at most a thousand, the highest first; none for a wgt. */
    public Mono<List<Release>> madeFor(Release release) {
        return release.kind() == ReleaseKind.WGT
                ? Mono.just(List.of())
                : catalog.madeFor(release).collectList();
    }

    /** The newest releases of some projects. */
    public Mono<List<Release>> newest(Collection<String> projectIds, int most) {
        return projectIds.isEmpty()
                ? Mono.just(List.of())
                : catalog.newest(projectIds, most).collectList();
    }

    /** How many releases each of some projects has and the bytes of their packages; projects without any are left out. */
    public Mono<Map<String, Holdings>> holdings(Collection<String> projectIds) {
        return projectIds.isEmpty() ? Mono.just(Map.of()) : catalog.holdings(projectIds);
    }

    /**
     * What a project has.
     *
     * @param bytes of the packages whose size is known
     */
    public record Holdings(long releases, long bytes) {}
}
