package io.upushy.pipeline.artifact;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.util.Arrays;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class RollbackRepository {

    private static final Map<String, String> SORTABLE = Map.of("createdTime", "created_time");

    private final DatabaseClient database;

    RollbackRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Rollback rollback) {
        return database.sql("INSERT INTO app_rollback (id, project_id, artifact_id, run_id, run_number, release_id,"
                        + " version, disabled, reason, user_id, username, created_time)"
                        + " VALUES (:id, :projectId, :artifactId, :runId, :runNumber, :releaseId,"
                        + " :version, :disabled, :reason, :userId, :username, :createdTime)")
                .bind("id", rollback.id())
                .bind("projectId", rollback.projectId())
                .bind("artifactId", rollback.artifactId())
                .bind("runId", rollback.runId())
                .bind("runNumber", rollback.runNumber())
                .bind("releaseId", rollback.releaseId())
                .bind("version", rollback.version())
                .bind("disabled", String.join(",", rollback.disabled()))
                .bind("reason", rollback.reason())
                .bind("userId", rollback.userId())
                .bind("username", rollback.username())
                .bind("createdTime", utc(rollback.createdTime()))
                .then();
    }

    Mono<Page<Rollback>> page(String projectId, PageQuery page) {
        var from = " FROM app_rollback WHERE project_id = :projectId";
        var count = database.sql("SELECT COUNT(*)" + from)
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
        var records = database.sql("SELECT *" + from + page.sql(SORTABLE, "created_time DESC, id"))
                .bind("projectId", projectId)
                .map(RollbackRepository::toRollback)
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    private static Rollback toRollback(Readable row) {
        return new Rollback(
                text(row, "id"),
                text(row, "project_id"),
                text(row, "artifact_id"),
                text(row, "run_id"),
                number(row, "run_number"),
                text(row, "release_id"),
                text(row, "version"),
                Arrays.stream(text(row, "disabled").split(","))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                text(row, "reason"),
                text(row, "user_id"),
                text(row, "username"),
                time(row, "created_time"));
    }
}
