package io.upushy.release;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.utc;

import java.time.Instant;
import java.util.Collection;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PublishingRepository {

    private final DatabaseClient database;
    private final ReleaseRepository releases;

    PublishingRepository(DatabaseClient database, ReleaseRepository releases) {
        this.database = database;
        this.releases = releases;
    }

    /** The highest version code of a project's enabled releases of one type, nothing when there are none. */
    Mono<Long> highestEnabled(String projectId, int type) {
        return database.sql("SELECT COALESCE(MAX(version_code), 0) AS code FROM app_source"
                        + " WHERE project_id = :projectId AND type = :type AND status = 1")
                .bind("projectId", projectId)
                .bind("type", type)
                .map(row -> number(row, "code"))
                .one()
                .filter(code -> code > 0);
    }

    /** The enabled releases with higher version codes, made for the same devices. */
    Flux<Release> enabledAbove(Release release) {
        return database.sql("SELECT * FROM app_source WHERE project_id = :projectId AND type = :type"
                        + " AND native_version_code = :base AND version_code > :code AND status = 1"
                        + " ORDER BY version_code")
                .bind("projectId", release.projectId())
                .bind("type", WireCodes.typeOf(release.kind(), release.platform()))
                .bind("base", release.nativeVersionCode())
                .bind("code", release.versionCode())
                .map(releases::toRelease)
                .all();
    }

    /** Those of these object keys and addresses that an enabled release has. */
    Flux<String> enabledAmong(Collection<String> urls) {
        return database.sql("SELECT DISTINCT url FROM app_source WHERE status = 1 AND url IN (:urls)")
                .bind("urls", urls)
                .mapValue(String.class)
                .all();
    }

    Mono<Void> setEnabled(String id, boolean enabled, Instant now) {
        return database.sql("UPDATE app_source SET status = :status, updated_time = :now WHERE id = :id")
                .bind("status", WireCodes.codeOf(enabled))
                .bind("now", utc(now))
                .bind("id", id)
                .then();
    }
}
