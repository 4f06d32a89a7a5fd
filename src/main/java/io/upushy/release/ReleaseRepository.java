package io.upushy.release;

import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.numberOrNull;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ReleaseRepository {

    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("projectId", "project_id"),
            Map.entry("version", "version"),
            Map.entry("versionCode", "version_code"),
            Map.entry("nativeVersionCode", "native_version_code"),
            Map.entry("url", "url"),
            Map.entry("updateType", "update_type"),
            Map.entry("type", "type"),
            Map.entry("status", "status"),
            Map.entry("changelog", "changelog"),
            Map.entry("remark", "remark"),
            Map.entry("size", "size"),
            Map.entry("md5", "md5"),
            Map.entry("sha256", "sha256"),
            Map.entry("createdTime", "created_time"),
            Map.entry("updatedTime", "updated_time"));

    private static final int LOOK_BACK = 20; // native releases, until one that was inspected

    private final DatabaseClient database;
    private final InspectionJson json;

    ReleaseRepository(DatabaseClient database, InspectionJson json) {
        this.database = database;
        this.json = json;
    }

    Mono<Release> find(String id) {
        return database.sql("SELECT * FROM app_source WHERE id = :id")
                .bind("id", id)
                .map(this::toRelease)
                .one();
    }

    Mono<Map<String, String>> projectsOf(Collection<String> ids) {
        return database.sql("SELECT id, project_id FROM app_source WHERE id IN (:ids)")
                .bind("ids", ids)
                .map(row -> Map.entry(text(row, "id"), text(row, "project_id")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /**
     * One row for each native version that releases of this platform are made for, with the highest enabled one; a single
     * empty row for a project without any; no row without a project.
     */
    Flux<Optional<Release>> offered(String projectId, Platform platform) {
        return database.sql("SELECT s.* FROM app_project p LEFT JOIN (SELECT type, native_version_code,"
                        + " MAX(version_code) AS version_code FROM app_source WHERE project_id = :projectId"
                        + " AND type IN (:wgt, :native) AND status = 1 GROUP BY type, native_version_code) top ON 1 = 1"
                        + " LEFT JOIN app_source s ON s.project_id = p.id AND s.type = top.type AND s.status = 1"
                        + " AND s.native_version_code = top.native_version_code AND s.version_code = top.version_code"
                        + " WHERE p.id = :projectId")
                .bind("projectId", projectId)
                .bind("wgt", WireCodes.typeOf(ReleaseKind.WGT, platform))
                .bind("native", WireCodes.typeOf(ReleaseKind.NATIVE, platform))
                .map(row -> Optional.ofNullable(textOrNull(row, "id")).map(id -> toRelease(row)))
                .all();
    }

    Mono<Page<Release>> list(ReleaseQuery query, PageQuery page) {
        var where = " FROM app_source WHERE project_id = :projectId AND type = :type" + query.conditions();
        var count = database.sql("SELECT COUNT(*)" + where)
                .bindValues(query.values())
                .mapValue(Long.class)
                .one();
        var records = database.sql("SELECT *" + where + page.sql(SORTABLE, "version_code DESC, id"))
                .bindValues(query.values())
                .map(this::toRelease)
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    Mono<Long> countOf(String projectId) {
        return database.sql("SELECT COUNT(*) FROM app_source WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
    }

    /** The highest version code of a project's releases of one type, 0 when there are none. */
    Mono<Long> highest(String projectId, int type) {
        return database.sql("SELECT COALESCE(MAX(version_code), 0) AS code FROM app_source"
                        + " WHERE project_id = :projectId AND type = :type")
                .bind("projectId", projectId)
                .bind("type", type)
                .map(row -> number(row, "code"))
                .one();
    }

    /** The nearest version codes below and above one release's, 0 and {@link Long#MAX_VALUE} at the ends. */
    Mono<Neighbours> neighbours(Release release) {
        return database.sql("SELECT COALESCE(MAX(CASE WHEN version_code < :code THEN version_code END), 0) AS below,"
                        + " MIN(CASE WHEN version_code > :code THEN version_code END) AS above"
                        + " FROM app_source WHERE project_id = :projectId AND type = :type AND id <> :id")
                .bind("code", release.versionCode())
                .bind("projectId", release.projectId())
                .bind("type", WireCodes.typeOf(release.kind(), release.platform()))
                .bind("id", release.id())
                .map(row -> new Neighbours(
                        number(row, "below"), Objects.requireNonNullElse(numberOrNull(row, "above"), Long.MAX_VALUE)))
                .one();
    }

    /** Whether the project has a native release of this platform and version code. */
    Mono<Boolean> hasNative(String projectId, Platform platform, long versionCode) {
        return database.sql("SELECT COUNT(*) FROM app_source"
                        + " WHERE project_id = :projectId AND type = :type AND version_code = :code")
                .bind("projectId", projectId)
                .bind("type", WireCodes.typeOf(ReleaseKind.NATIVE, platform))
                .bind("code", versionCode)
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    /** Whether a release of the project has this object key or address. */
    Mono<Boolean> hasUrl(String projectId, String url) {
        return database.sql("SELECT COUNT(*) FROM app_source WHERE project_id = :projectId AND url = :url")
                .bind("projectId", projectId)
                .bind("url", url)
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    /** Whether a release of another project has this object key. */
    Mono<Boolean> hasUrlElsewhere(String projectId, String url) {
        return database.sql("SELECT COUNT(*) FROM app_source WHERE project_id <> :projectId AND url = :url")
                .bind("projectId", projectId)
                .bind("url", url)
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    /** What was found in the native release before this one; empty for a wgt, and when none before was inspected. */
    Mono<Inspection> nativeBefore(Release release) {
        if (release.kind() == ReleaseKind.WGT) {
            return Mono.empty();
        }
        return inspections("version_code < :code ORDER BY version_code DESC", release, release.versionCode());
    }

    /** What was found in the native release a wgt is made for; empty for a native release, and when it was not inspected. */
    Mono<Inspection> nativeBelow(Release release) {
        if (release.kind() == ReleaseKind.NATIVE) {
            return Mono.empty();
        }
        return inspections("version_code = :code", release, release.nativeVersionCode());
    }

    private Mono<Inspection> inspections(String condition, Release release, long code) {
        return database.sql("SELECT inspection FROM app_source WHERE project_id = :projectId AND type = :type"
                        + " AND inspection IS NOT NULL AND " + condition + " LIMIT " + LOOK_BACK)
                .bind("projectId", release.projectId())
                .bind("type", WireCodes.typeOf(ReleaseKind.NATIVE, release.platform()))
                .bind("code", code)
                .map(row -> json.read(text(row, "inspection")))
                .all()
                .filter(Inspection::hasFindings)
                .next();
    }

    /** How many wgts are made for this native release. */
    Mono<Long> wgtsOn(Release nativeRelease) {
        return database.sql("SELECT COUNT(*) FROM app_source"
                        + " WHERE project_id = :projectId AND type = :type AND native_version_code = :code")
                .bind("projectId", nativeRelease.projectId())
                .bind("type", WireCodes.typeOf(ReleaseKind.WGT, nativeRelease.platform()))
                .bind("code", nativeRelease.versionCode())
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> insert(Release release) {
        return database.sql(
                        "INSERT INTO app_source (id, project_id, version, version_code, native_version_code, url,"
                                + " update_type, type, status, changelog, remark, size, md5, sha256, inspection, created_time, updated_time)"
                                + " VALUES (:id, :projectId, :version, :versionCode, :nativeVersionCode, :url,"
                                + " :updateType, :type, :status, :changelog, :remark, :size, :md5, :sha256, :inspection, :createdTime, :updatedTime)")
                .bind("id", release.id())
                .bind("projectId", release.projectId())
                .bind("version", release.version())
                .bind("versionCode", release.versionCode())
                .bind("nativeVersionCode", release.nativeVersionCode())
                .bind("url", release.url())
                .bind("updateType", WireCodes.codeOf(release.mode()))
                .bind("type", WireCodes.typeOf(release.kind(), release.platform()))
                .bind("status", WireCodes.codeOf(release.enabled()))
                .bind("changelog", release.changelog())
                .bind("remark", release.remark())
                .bind("size", nullable(release.size(), Long.class))
                .bind("md5", nullable(release.md5(), String.class))
                .bind("sha256", nullable(release.sha256(), String.class))
                .bind("inspection", nullable(json.write(release.inspection()), String.class))
                .bind("createdTime", utc(release.createdTime()))
                .bind("updatedTime", utc(release.updatedTime()))
                .then();
    }

    Mono<Void> update(Release release) {
        return database.sql("UPDATE app_source SET version = :version, version_code = :versionCode,"
                        + " native_version_code = :nativeVersionCode, update_type = :updateType, status = :status,"
                        + " changelog = :changelog, remark = :remark, size = :size, md5 = :md5, sha256 = :sha256,"
                        + " inspection = :inspection, updated_time = :updatedTime WHERE id = :id")
                .bind("version", release.version())
                .bind("versionCode", release.versionCode())
                .bind("nativeVersionCode", release.nativeVersionCode())
                .bind("updateType", WireCodes.codeOf(release.mode()))
                .bind("status", WireCodes.codeOf(release.enabled()))
                .bind("changelog", release.changelog())
                .bind("remark", release.remark())
                .bind("size", nullable(release.size(), Long.class))
                .bind("md5", nullable(release.md5(), String.class))
                .bind("sha256", nullable(release.sha256(), String.class))
                .bind("inspection", nullable(json.write(release.inspection()), String.class))
                .bind("updatedTime", utc(release.updatedTime()))
                .bind("id", release.id())
                .then();
    }

    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_source WHERE id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    Release toRelease(Readable row) {
        var type = (int) number(row, "type");
        return new Release(
                text(row, "id"),
                text(row, "project_id"),
                WireCodes.kindOf(type),
                WireCodes.platformOf(type),
                text(row, "version"),
                number(row, "version_code"),
                number(row, "native_version_code"),
                text(row, "url"),
                WireCodes.modeOf((int) number(row, "update_type")),
                number(row, "status") == 1,
                text(row, "changelog"),
                text(row, "remark"),
                numberOrNull(row, "size"),
                textOrNull(row, "md5"),
                textOrNull(row, "sha256"),
                json.read(textOrNull(row, "inspection")),
                time(row, "created_time"),
                time(row, "updated_time"));
    }

    /** The version codes between which a release's own may move. */
    record Neighbours(long below, long above) {}
}
