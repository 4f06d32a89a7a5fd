package io.upushy.pipeline.secret;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SecretRepository {

    private static final String OF_PROJECT = " FROM app_pipeline_secret WHERE project_id = :projectId";

    private final DatabaseClient database;

    SecretRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A secret as it is stored. */
    record Sealed(String name, byte[] value) {}

    Flux<SecretAnswer> list(String projectId) {
        return database.sql(
                        "SELECT s.name, s.updated_time, u.username FROM app_pipeline_secret s"
                                + " LEFT JOIN app_user u ON u.id = s.updated_by WHERE s.project_id = :projectId ORDER BY s.name")
                .bind("projectId", projectId)
                .map(row -> new SecretAnswer(
                        Rows.text(row, "name"), Rows.textOrNull(row, "username"), Rows.time(row, "updated_time")))
                .all();
    }

    Flux<Sealed> all(String projectId) {
        return database.sql("SELECT name, sealed" + OF_PROJECT)
                .bind("projectId", projectId)
                .map(SecretRepository::toSealed)
                .all();
    }

    /** Those of these names that there are; at least one name is given. */
    Flux<Sealed> find(String projectId, Collection<String> names) {
        return database.sql("SELECT name, sealed" + OF_PROJECT + " AND name IN (:names)")
                .bind("projectId", projectId)
                .bind("names", List.copyOf(names))
                .map(SecretRepository::toSealed)
                .all();
    }

    /**
     * What a project has beside one.
     *
     * @param bytes of base64
     */
    record Others(long count, long bytes) {}

    Mono<Others> beside(String projectId, String name) {
        return database.sql("SELECT COUNT(*) number, COALESCE(SUM(OCTET_LENGTH(sealed)), 0) bytes" + OF_PROJECT
                        + " AND name <> :name")
                .bind("projectId", projectId)
                .bind("name", name)
                .map(row -> new Others(Rows.number(row, "number"), Rows.number(row, "bytes")))
                .one();
    }

    /** Under the project's lock. */
    Mono<Void> put(String projectId, Sealed secret, String userId, Instant now) {
        return write(
                        "UPDATE app_pipeline_secret SET sealed = :sealed, updated_by = :userId, updated_time = :now"
                                + " WHERE project_id = :projectId AND name = :name",
                        projectId,
                        secret,
                        userId,
                        now)
                .filter(rows -> rows == 0)
                .flatMap(none -> write(
                        "INSERT INTO app_pipeline_secret (project_id, name, sealed, updated_by, updated_time)"
                                + " VALUES (:projectId, :name, :sealed, :userId, :now)",
                        projectId,
                        secret,
                        userId,
                        now))
                .then();
    }

    private Mono<Long> write(String sql, String projectId, Sealed secret, String userId, Instant now) {
        return database.sql(sql)
                .bind("projectId", projectId)
                .bind("name", secret.name())
                .bind("sealed", Base64.getEncoder().encodeToString(secret.value()))
                .bind("userId", userId)
                .bind("now", Rows.utc(now))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> delete(String projectId, String name) {
        return database.sql("DELETE" + OF_PROJECT + " AND name = :name")
                .bind("projectId", projectId)
                .bind("name", name)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> deleteOfProject(String projectId) {
        return database.sql("DELETE" + OF_PROJECT).bind("projectId", projectId).then();
    }

    private static Sealed toSealed(Readable row) {
        return new Sealed(Rows.text(row, "name"), Base64.getDecoder().decode(Rows.text(row, "sealed")));
    }
}
