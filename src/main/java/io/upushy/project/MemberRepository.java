package io.upushy.project;

import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Instant;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class MemberRepository {

    private static final Map<String, String> SORTABLE =
            Map.of("username", "u.username", "role", "m.role", "createdTime", "m.created_time");

    private final DatabaseClient database;

    MemberRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Member>> of(String projectId, PageQuery page) {
        var from = " FROM app_project_member m JOIN app_user u ON u.id = m.user_id WHERE m.project_id = :projectId";
        var count = database.sql("SELECT COUNT(*)" + from)
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
        var records = database.sql("SELECT u.id, u.username, u.nickname, m.role, m.created_time" + from
                        + page.sql(SORTABLE, "m.created_time, u.id"))
                .bind("projectId", projectId)
                .map(MemberRepository::toMember)
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    Mono<Void> put(String projectId, String userId, ProjectRole role, Instant now) {
        return database.sql("INSERT INTO app_project_member (project_id, user_id, role, created_time)"
                        + " VALUES (:projectId, :userId, :role, :now) ON DUPLICATE KEY UPDATE role = VALUES(role)")
                .bind("projectId", projectId)
                .bind("userId", userId)
                .bind("role", role.code())
                .bind("now", utc(now))
                .then();
    }

    Mono<Long> remove(String projectId, String userId) {
        return database.sql("DELETE FROM app_project_member WHERE project_id = :projectId AND user_id = :userId")
                .bind("projectId", projectId)
                .bind("userId", userId)
                .fetch()
                .rowsUpdated();
    }

    /** How many owners a project would keep without this user. */
    Mono<Long> ownersBeside(String projectId, String userId) {
        return database.sql("SELECT COUNT(*) FROM app_project_member"
                        + " WHERE project_id = :projectId AND role = 'owner' AND user_id <> :userId")
                .bind("projectId", projectId)
                .bind("userId", userId)
                .mapValue(Long.class)
                .one();
    }

    private static Member toMember(Readable row) {
        return new Member(
                text(row, "id"),
                text(row, "username"),
                textOrNull(row, "nickname"),
                ProjectRole.ofCode(text(row, "role")),
                time(row, "created_time"));
    }
}
