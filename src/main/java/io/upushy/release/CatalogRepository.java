package io.upushy.release;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;

import io.upushy.release.ReleaseCatalog.Holdings;
import java.util.Collection;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads releases for the modules above. */
@Repository
class CatalogRepository {

    private static final int MOST = 1000;

    private final DatabaseClient database;
    private final ReleaseRepository releases;

    CatalogRepository(DatabaseClient database, ReleaseRepository releases) {
        this.database = database;
        this.releases = releases;
    }

    Flux<Release> all(String projectId, Platform platform) {
        return database.sql("SELECT * FROM app_source WHERE project_id = :projectId AND type IN (:wgt, :native)")
                .bind("projectId", projectId)
                .bind("wgt", WireCodes.typeOf(ReleaseKind.WGT, platform))
                .bind("native", WireCodes.typeOf(ReleaseKind.NATIVE, platform))
                .map(releases::toRelease)
                .all();
    }

    Flux<Release> madeFor(Release nativeRelease) {
        return database.sql("SELECT * FROM app_source WHERE project_id = :projectId AND type = :type"
                        + " AND native_version_code = :code ORDER BY version_code DESC LIMIT " + MOST)
                .bind("projectId", nativeRelease.projectId())
                .bind("type", WireCodes.typeOf(ReleaseKind.WGT, nativeRelease.platform()))
                .bind("code", nativeRelease.versionCode())
                .map(releases::toRelease)
                .all();
    }

    Flux<Release> newest(Collection<String> projectIds, int most) {
        return database.sql("SELECT * FROM app_source WHERE project_id IN (:projects)"
                        + " ORDER BY created_time DESC, id LIMIT " + most)
                .bind("projects", projectIds)
                .map(releases::toRelease)
                .all();
    }

    Mono<Map<String, Holdings>> holdings(Collection<String> projectIds) {
        return database.sql("SELECT project_id, COUNT(*) AS releases, COALESCE(SUM(size), 0) AS bytes FROM app_source"
                        + " WHERE project_id IN (:projects) GROUP BY project_id")
                .bind("projects", projectIds)
                .map(row ->
                        Map.entry(text(row, "project_id"), new Holdings(number(row, "releases"), number(row, "bytes"))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
