package io.upushy.auth;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ApiTokenRepository {

    private static final String SELECT =
            "SELECT id, project_id, user_id, name, hint, scopes, expires_time, last_used_time, created_time"
                    + " FROM app_api_token WHERE ";
    private static final String NEWEST_FIRST = " ORDER BY created_time DESC, id";

    private final DatabaseClient database;
    private final Clock clock;

    ApiTokenRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(ApiToken token, String hash) {
        var expires = token.expiresTime();
        return database.sql(
                        "INSERT INTO app_api_token (id, project_id, user_id, name, token_hash, hint, scopes, expires_time,"
                                + " created_time)"
                                + " VALUES (:id, :projectId, :userId, :name, :hash, :hint, :scopes, :expires, :created)")
                .bind("id", token.id())
                .bind("projectId", token.projectId())
                .bind("userId", token.userId())
                .bind("name", token.name())
                .bind("hash", hash)
                .bind("hint", token.hint())
                .bind("scopes", ApiTokenScope.codes(token.scopes()))
                .bind("expires", Rows.nullable(expires == null ? null : Rows.utc(expires), LocalDateTime.class))
                .bind("created", Rows.utc(token.createdTime()))
                .then();
    }

    Flux<ApiToken> findByProject(String projectId) {
        return database.sql(SELECT + "project_id = :projectId" + NEWEST_FIRST)
                .bind("projectId", projectId)
                .map(ApiTokenRepository::toToken)
                .all();
    }

    Flux<ApiToken> findByUser(String userId) {
        return database.sql(SELECT + "user_id = :userId" + NEWEST_FIRST)
                .bind("userId", userId)
                .map(ApiTokenRepository::toToken)
                .all();
    }

    Mono<ApiToken> findById(String id) {
        return database.sql(SELECT + "id = :id")
                .bind("id", id)
                .map(ApiTokenRepository::toToken)
                .one();
    }

    /** The token of a hash while it is good and its user enabled, by the unique index. */
    Mono<ApiTokenUse> findUse(String hash) {
        return database.sql("SELECT t.id, t.project_id, t.user_id, t.scopes, t.last_used_time, u.username, u.role"
                        + " FROM app_api_token t JOIN app_user u ON u.id = t.user_id"
                        + " WHERE t.token_hash = :hash AND u.enabled = TRUE"
                        + " AND (t.expires_time IS NULL OR t.expires_time > :now)")
                .bind("hash", hash)
                .bind("now", Rows.utc(clock.instant()))
                .map(ApiTokenRepository::toUse)
                .one();
    }

    /** Does nothing when another instance noted a use after {@code unlessAfter}. */
    Mono<Void> noteUse(String id, Instant now, Instant unlessAfter) {
        return database.sql("UPDATE app_api_token SET last_used_time = :now WHERE id = :id"
                        + " AND (last_used_time IS NULL OR last_used_time <= :unlessAfter)")
                .bind("now", Rows.utc(now))
                .bind("id", id)
                .bind("unlessAfter", Rows.utc(unlessAfter))
                .then();
    }

    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_api_token WHERE id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> deleteByProject(String projectId) {
        return database.sql("DELETE FROM app_api_token WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .then();
    }

    Mono<Void> deleteByUser(String userId, String projectId) {
        return database.sql("DELETE FROM app_api_token WHERE project_id = :projectId AND user_id = :userId")
                .bind("projectId", projectId)
                .bind("userId", userId)
                .then();
    }

    private static ApiToken toToken(Readable row) {
        return new ApiToken(
                Rows.text(row, "id"),
                Rows.text(row, "project_id"),
                Rows.text(row, "user_id"),
                Rows.text(row, "name"),
                Rows.text(row, "hint"),
                ApiTokenScope.ofCodes(Rows.text(row, "scopes")),
                Rows.timeOrNull(row, "expires_time"),
                Rows.timeOrNull(row, "last_used_time"),
                Rows.time(row, "created_time"));
    }

    private static ApiTokenUse toUse(Readable row) {
        var caller = new Caller(
                Rows.text(row, "user_id"),
                Rows.text(row, "username"),
                Role.of(Rows.text(row, "role")),
                null,
                Rows.text(row, "project_id"));
        return new ApiTokenUse(
                Rows.text(row, "id"),
                Rows.timeOrNull(row, "last_used_time"),
                caller,
                ApiTokenScope.ofCodes(Rows.text(row, "scopes")));
    }
}
