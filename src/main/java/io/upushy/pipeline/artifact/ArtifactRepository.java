package io.upushy.pipeline.artifact;

import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.numberOrNull;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ArtifactRepository {

    private static final Map<String, String> SORTABLE = Map.of(
            "createdTime", "created_time",
            "runNumber", "run_number",
            "fileName", "file_name",
            "size", "size");

    private static final int BATCH = 10_000;

    private final DatabaseClient database;

    ArtifactRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> put(Artifact artifact) {
        return database.sql("INSERT INTO app_artifact (id, project_id, run_id, run_number, step, kind, file_name, size,"
                        + " md5, sha256, object_key, key_hash, release_id, version, created_time)"
                        + " VALUES (:id, :projectId, :runId, :runNumber, :step, :kind, :fileName, :size,"
                        + " :md5, :sha256, :key, :keyHash, :releaseId, :version, :createdTime)"
                        + " ON DUPLICATE KEY UPDATE kind = VALUES(kind), file_name = VALUES(file_name),"
                        + " size = VALUES(size), md5 = VALUES(md5), sha256 = VALUES(sha256),"
                        + " object_key = VALUES(object_key), key_hash = VALUES(key_hash),"
                        + " release_id = VALUES(release_id), version = VALUES(version)")
                .bind("id", artifact.id())
                .bind("projectId", artifact.projectId())
                .bind("runId", artifact.runId())
                .bind("runNumber", artifact.runNumber())
                .bind("step", artifact.step())
                .bind("kind", artifact.kind().name().toLowerCase(Locale.ROOT))
                .bind("fileName", artifact.fileName())
                .bind("size", nullable(artifact.size(), Long.class))
                .bind("md5", nullable(artifact.md5(), String.class))
                .bind("sha256", nullable(artifact.sha256(), String.class))
                .bind("key", artifact.key())
                .bind("keyHash", hashOf(artifact.key()))
                .bind("releaseId", nullable(artifact.releaseId(), String.class))
                .bind("version", nullable(artifact.version(), String.class))
                .bind("createdTime", utc(artifact.createdTime()))
                .then();
    }

    Mono<Void> remove(String id) {
        return database.sql("DELETE FROM app_artifact WHERE id = :id")
                .bind("id", id)
                .then();
    }

    Mono<Void> removeOf(String projectId) {
        return database.sql("DELETE FROM app_artifact WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .then()
                .then(database.sql("DELETE FROM app_rollback WHERE project_id = :projectId")
                        .bind("projectId", projectId)
                        .then());
    }

    Mono<Artifact> find(String id) {
        return database.sql("SELECT * FROM app_artifact WHERE id = :id")
                .bind("id", id)
                .map(ArtifactRepository::toArtifact)
                .one();
    }

    Mono<Page<Artifact>> page(String projectId, @Nullable String runId, PageQuery page) {
        var from = " FROM app_artifact WHERE project_id = :projectId" + (runId == null ? "" : " AND run_id = :runId");
        var values = runId == null
                ? Map.<String, Object>of("projectId", projectId)
                : Map.<String, Object>of("projectId", projectId, "runId", runId);
        var count = database.sql("SELECT COUNT(*)" + from)
                .bindValues(values)
                .mapValue(Long.class)
                .one();
        var records = database.sql("SELECT *" + from + page.sql(SORTABLE, "run_number DESC, created_time DESC, id"))
                .bindValues(values)
                .map(ArtifactRepository::toArtifact)
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    Flux<Artifact> madeBefore(Instant limit) {
        return database.sql("SELECT * FROM app_artifact WHERE created_time < :limit ORDER BY created_time, id LIMIT "
                        + BATCH)
                .bind("limit", utc(limit))
                .map(ArtifactRepository::toArtifact)
                .all();
    }

    /** Those of each project that has newer ones, as many as are kept. */
    Flux<Artifact> beyond(int kept) {
        return database.sql("SELECT project_id FROM app_artifact GROUP BY project_id HAVING COUNT(*) > :kept")
                .bind("kept", kept)
                .mapValue(String.class)
                .all()
                .collectList()
                .flatMapIterable(projects -> projects)
                .concatMap(project -> beyond(project, kept));
    }

    private Flux<Artifact> beyond(String projectId, int kept) {
        return database.sql("SELECT * FROM app_artifact WHERE project_id = :projectId"
                        + " ORDER BY created_time DESC, id LIMIT " + BATCH + " OFFSET " + kept)
                .bind("projectId", projectId)
                .map(ArtifactRepository::toArtifact)
                .all();
    }

    /** The keys that begin with an area and a slash. */
    Flux<String> keysIn(String area) {
        return database.sql("SELECT DISTINCT object_key FROM app_artifact WHERE object_key LIKE :prefix")
                .bind("prefix", area + "/%")
                .mapValue(String.class)
                .all();
    }

    /** Whether there is one of this key, or of a folder it is in. */
    Mono<Boolean> covers(String key) {
        var hashes = new ArrayList<>(List.of(hashOf(key)));
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            hashes.add(hashOf(key.substring(0, slash + 1)));
        }
        return database.sql("SELECT COUNT(*) FROM app_artifact WHERE key_hash IN (:hashes)")
                .bind("hashes", hashes)
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }

    private static Artifact toArtifact(Readable row) {
        return new Artifact(
                text(row, "id"),
                text(row, "project_id"),
                text(row, "run_id"),
                number(row, "run_number"),
                text(row, "step"),
                Kind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
                text(row, "file_name"),
                numberOrNull(row, "size"),
                textOrNull(row, "md5"),
                textOrNull(row, "sha256"),
                text(row, "object_key"),
                null,
                textOrNull(row, "release_id"),
                textOrNull(row, "version"),
                time(row, "created_time"));
    }

    private static String hashOf(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
