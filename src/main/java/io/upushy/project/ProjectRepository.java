package io.upushy.project;

import static io.upushy.database.Rows.literal;
import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ProjectRepository {

    private static final Map<String, String> SORTABLE = Map.of(
            "name",
            "p.name",
            "describe",
            "p.`describe`",
            "createdTime",
            "p.created_time",
            "updatedTime",
            "p.updated_time");

    private final DatabaseClient database;

    ProjectRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Project> find(String id) {
        return database.sql("SELECT * FROM app_project WHERE id = :id")
                .bind("id", id)
                .map(ProjectRepository::toProject)
                .one();
    }

    Flux<String> idsSince(Instant created) {
        return database.sql("SELECT id FROM app_project WHERE created_time >= :created")
                .bind("created", utc(created))
                .mapValue(String.class)
                .all();
    }

    /** Takes the project's row lock until the transaction ends; nothing when there is no such project. */
    Mono<String> lock(String id) {
        return database.sql("SELECT id FROM app_project WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapValue(String.class)
                .one();
    }

    /** @param keyword part of a name, or how the id begins; null or blank for all */
    Mono<Page<ProjectAnswer>> ofMember(String userId, @Nullable String keyword, PageQuery page) {
        var from = " FROM app_project p JOIN app_project_member m ON m.project_id = p.id WHERE m.user_id = :userId";
        var values = new HashMap<String, Object>(Map.of("userId", userId));
        if (keyword != null && !keyword.isBlank()) {
            from += " AND (p.name LIKE :name ESCAPE '!' OR p.id LIKE :id ESCAPE '!')";
            values.putAll(Map.of("name", "%" + literal(keyword) + "%", "id", literal(keyword) + "%"));
        }
        var count = database.sql("SELECT COUNT(*)" + from)
                .bindValues(values)
                .mapValue(Long.class)
                .one();
        var records = database.sql("SELECT p.*, m.role" + from + page.sql(SORTABLE, "p.created_time DESC, p.id"))
                .bindValues(values)
                .map(row -> ProjectAnswer.of(toProject(row), roleOf(row)))
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    Flux<ProjectDirectory.Named> names() {
        return named(database.sql("SELECT p.id, p.name FROM app_project p ORDER BY p.created_time DESC, p.id LIMIT "
                + PageQuery.MAX_SIZE));
    }

    Flux<ProjectDirectory.Named> namesOf(String userId) {
        return named(database.sql("SELECT p.id, p.name FROM app_project p JOIN app_project_member m"
                        + " ON m.project_id = p.id WHERE m.user_id = :userId ORDER BY p.created_time DESC, p.id LIMIT "
                        + PageQuery.MAX_SIZE)
                .bind("userId", userId));
    }

    private static Flux<ProjectDirectory.Named> named(DatabaseClient.GenericExecuteSpec query) {
        return query.map(row -> new ProjectDirectory.Named(text(row, "id"), text(row, "name")))
                .all();
    }

    Mono<Void> insert(Project project) {
        return database.sql("INSERT INTO app_project (id, user_id, name, `describe`, created_time, updated_time)"
                        + " VALUES (:id, :userId, :name, :describe, :createdTime, :updatedTime)")
                .bind("id", project.id())
                .bind("userId", project.userId())
                .bind("name", project.name())
                .bind("describe", project.describe())
                .bind("createdTime", utc(project.createdTime()))
                .bind("updatedTime", utc(project.updatedTime()))
                .then();
    }

    Mono<Void> update(Project project) {
        return database.sql("UPDATE app_project SET name = :name, `describe` = :describe, appid = :appid,"
                        + " updated_time = :updatedTime WHERE id = :id")
                .bind("id", project.id())
                .bind("name", project.name())
                .bind("describe", project.describe())
                .bind("appid", nullable(project.appid(), String.class))
                .bind("updatedTime", utc(project.updatedTime()))
                .then();
    }

    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_project_member WHERE project_id = :id")
                .bind("id", id)
                .then()
                .then(database.sql("DELETE FROM app_project WHERE id = :id")
                        .bind("id", id)
                        .fetch()
                        .rowsUpdated());
    }

    Mono<ProjectRole> roleOf(String projectId, String userId) {
        return database.sql("SELECT role FROM app_project_member WHERE project_id = :projectId AND user_id = :userId")
                .bind("projectId", projectId)
                .bind("userId", userId)
                .map(ProjectRepository::roleOf)
                .one();
    }

    private static Project toProject(Readable row) {
        return new Project(
                text(row, "id"),
                text(row, "user_id"),
                text(row, "name"),
                text(row, "describe"),
                textOrNull(row, "appid"),
                time(row, "created_time"),
                time(row, "updated_time"));
    }

    private static ProjectRole roleOf(Readable row) {
        return ProjectRole.ofCode(text(row, "role"));
    }
}
