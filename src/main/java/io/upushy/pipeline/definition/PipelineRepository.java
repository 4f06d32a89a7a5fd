package io.upushy.pipeline.definition;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import io.upushy.web.PageQuery;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PipelineRepository {

    private static final String SELECT = "SELECT p.id, p.project_id, p.name, p.yaml, p.created_time, p.updated_time,"
            + " u.username FROM app_pipeline p LEFT JOIN app_user u ON u.id = p.updated_by WHERE ";
    private static final Map<String, String> SORTABLE =
            Map.of("name", "p.name", "createdTime", "p.created_time", "updatedTime", "p.updated_time");

    private final DatabaseClient database;

    PipelineRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Fails with a duplicate key when the project has another of this name. */
    Mono<Void> insert(PipelineAnswer pipeline, String userId) {
        return database.sql(
                        "INSERT INTO app_pipeline (id, project_id, name, yaml, created_by, updated_by, created_time, updated_time)"
                                + " VALUES (:id, :projectId, :name, :yaml, :userId, :userId, :created, :updated)")
                .bind("id", pipeline.id())
                .bind("projectId", pipeline.projectId())
                .bind("name", pipeline.name())
                .bind("yaml", pipeline.yaml())
                .bind("userId", userId)
                .bind("created", Rows.utc(pipeline.createdTime()))
                .bind("updated", Rows.utc(pipeline.updatedTime()))
                .then();
    }

    /** Fails with a duplicate key when the project has another of this name. */
    Mono<Void> update(PipelineAnswer pipeline, String userId) {
        return database.sql("UPDATE app_pipeline SET name = :name, yaml = :yaml, updated_by = :userId,"
                        + " updated_time = :updated WHERE id = :id")
                .bind("name", pipeline.name())
                .bind("yaml", pipeline.yaml())
                .bind("userId", userId)
                .bind("updated", Rows.utc(pipeline.updatedTime()))
                .bind("id", pipeline.id())
                .then();
    }

    Mono<PipelineAnswer> find(String id) {
        return database.sql(SELECT + "p.id = :id")
                .bind("id", id)
                .map(PipelineRepository::toPipeline)
                .one();
    }

    Flux<PipelineAnswer> ofProject(String projectId, PageQuery page) {
        return database.sql(SELECT + "p.project_id = :projectId" + page.sql(SORTABLE, "p.name, p.id"))
                .bind("projectId", projectId)
                .map(PipelineRepository::toPipeline)
                .all();
    }

    Flux<String> yamlsOfProject(String projectId) {
        return database.sql("SELECT yaml FROM app_pipeline WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .mapValue(String.class)
                .all();
    }

    Mono<Long> countOfProject(String projectId) {
        return database.sql("SELECT COUNT(*) FROM app_pipeline WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
    }

    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_pipeline WHERE id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    private static PipelineAnswer toPipeline(Readable row) {
        return new PipelineAnswer(
                Rows.text(row, "id"),
                Rows.text(row, "project_id"),
                Rows.text(row, "name"),
                Rows.text(row, "yaml"),
                Rows.textOrNull(row, "username"),
                Rows.time(row, "created_time"),
                Rows.time(row, "updated_time"));
    }
}
