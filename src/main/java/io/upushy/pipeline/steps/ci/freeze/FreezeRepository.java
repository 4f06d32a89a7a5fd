package io.upushy.pipeline.steps.ci.freeze;

import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class FreezeRepository {

    private static final Map<String, String> SORTABLE =
            Map.of("from", "f.begins", "to", "f.ends", "createdTime", "f.created_time");

    private static final String COLUMNS = "SELECT f.*, COALESCE(u.username, '') AS username";
    private static final String FREEZES = " FROM app_freeze f LEFT JOIN app_user u ON u.id = f.created_by";

    private final DatabaseClient database;

    FreezeRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Freeze>> of(@Nullable String projectId, PageQuery page) {
        var where = projectId == null
                ? " WHERE f.project_id IS NULL"
                : " WHERE (f.project_id = :projectId OR f.project_id IS NULL)";
        var count = bind(database.sql("SELECT COUNT(*) FROM app_freeze f" + where), projectId)
                .mapValue(Long.class)
                .one();
        var records = bind(
                        database.sql(COLUMNS + FREEZES + where + page.sql(SORTABLE, "f.begins DESC, f.id")), projectId)
                .map(FreezeRepository::toFreeze)
                .all()
                .collectList()
                .flatMap(this::withOverrides);
        return count.zipWhen(total -> records, Page::new);
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, @Nullable String projectId) {
        return projectId == null ? statement : statement.bind("projectId", projectId);
    }

    Mono<Freeze> find(String id) {
        return database.sql(COLUMNS + FREEZES + " WHERE f.id = :id")
                .bind("id", id)
                .map(FreezeRepository::toFreeze)
                .one();
    }

    Mono<Freeze> findWithOverrides(String id) {
        return find(id).map(List::of).flatMap(this::withOverrides).map(found -> found.get(0));
    }

    /** Those a project is in, the one that ends last first. */
    Mono<List<Freeze>> at(String projectId, Instant now) {
        return database.sql(COLUMNS + FREEZES + " WHERE (f.project_id = :projectId OR f.project_id IS NULL)"
                        + " AND f.begins <= :now AND f.ends > :now ORDER BY f.ends DESC, f.id LIMIT 100")
                .bind("projectId", projectId)
                .bind("now", utc(now))
                .map(FreezeRepository::toFreeze)
                .all()
                .collectList()
                .flatMap(this::withOverrides);
    }

    private Mono<List<Freeze>> withOverrides(List<Freeze> freezes) {
        if (freezes.isEmpty()) {
            return Mono.just(freezes);
        }
        return overridesOf(freezes.stream().map(Freeze::id).toList())
                .collectMultimap(Of::freezeId, Of::leave)
                .map(found -> freezes.stream()
                        .map(freeze -> freeze.with(List.copyOf(found.getOrDefault(freeze.id(), List.of()))))
                        .toList());
    }

    private record Of(String freezeId, Freeze.Exemption leave) {}

    private Flux<Of> overridesOf(Collection<String> freezes) {
        return database.sql("SELECT o.*, COALESCE(u.username, '') AS username FROM app_freeze_override o"
                        + " LEFT JOIN app_user u ON u.id = o.created_by WHERE o.freeze_id IN (:freezes)"
                        + " ORDER BY o.created_time DESC, o.id LIMIT 10000")
                .bind("freezes", freezes)
                .map(row -> new Of(text(row, "freeze_id"), toExemption(row)))
                .all();
    }

    Mono<Void> insert(String id, FreezeRequests.Create freeze, String userId, Instant now) {
        return database.sql("INSERT INTO app_freeze"
                        + " (id, project_id, begins, ends, reason, created_by, created_time, updated_time)"
                        + " VALUES (:id, :projectId, :begins, :ends, :reason, :userId, :now, :now)")
                .bind("id", id)
                .bind("projectId", nullable(freeze.projectId(), String.class))
                .bind("begins", utc(freeze.from()))
                .bind("ends", utc(freeze.to()))
                .bind("reason", freeze.reason())
                .bind("userId", userId)
                .bind("now", utc(now))
                .then();
    }

    Mono<Void> update(Freeze before, FreezeRequests.Update change, Instant now) {
        return database.sql("UPDATE app_freeze SET begins = :begins, ends = :ends, reason = :reason,"
                        + " updated_time = :now WHERE id = :id")
                .bind("id", before.id())
                .bind("begins", utc(Objects.requireNonNullElse(change.from(), before.from())))
                .bind("ends", utc(Objects.requireNonNullElse(change.to(), before.to())))
                .bind("reason", Objects.requireNonNullElse(change.reason(), before.reason()))
                .bind("now", utc(now))
                .then();
    }

    /** What was let through stays on record. */
    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_freeze WHERE id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> insertOverride(String id, Freeze freeze, FreezeRequests.Let leave, String userId, Instant now) {
        return database.sql("INSERT INTO app_freeze_override"
                        + " (id, freeze_id, project_id, pipeline_id, branch, reason, until, created_by, created_time)"
                        + " VALUES (:id, :freezeId, :projectId, :pipelineId, :branch, :reason, :until, :userId, :now)")
                .bind("id", id)
                .bind("freezeId", freeze.id())
                .bind("projectId", nullable(freeze.projectId(), String.class))
                .bind("pipelineId", nullable(leave.pipelineId(), String.class))
                .bind("branch", nullable(leave.branch(), String.class))
                .bind("reason", leave.reason())
                .bind("until", utc(leave.until()))
                .bind("userId", userId)
                .bind("now", utc(now))
                .then();
    }

    private static Freeze toFreeze(Readable row) {
        return new Freeze(
                text(row, "id"),
                textOrNull(row, "project_id"),
                time(row, "begins"),
                time(row, "ends"),
                text(row, "reason"),
                text(row, "username"),
                time(row, "created_time"),
                time(row, "updated_time"),
                List.of());
    }

    private static Freeze.Exemption toExemption(Readable row) {
        return new Freeze.Exemption(
                text(row, "id"),
                textOrNull(row, "project_id"),
                textOrNull(row, "pipeline_id"),
                textOrNull(row, "branch"),
                text(row, "reason"),
                time(row, "until"),
                text(row, "username"),
                time(row, "created_time"));
    }
}
