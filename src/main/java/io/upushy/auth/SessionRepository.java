package io.upushy.auth;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SessionRepository {

    private final DatabaseClient database;
    private final Clock clock;

    SessionRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(Session session, Client client) {
        return database.sql(
                        "INSERT INTO app_session (id, user_id, token_hash, rotated_time, expires_time, created_time, ipaddr, user_agent)"
                                + " VALUES (:id, :userId, :hash, :now, :expires, :now, :address, :agent)")
                .bind("id", session.id())
                .bind("userId", session.userId())
                .bind("hash", session.tokenHash())
                .bind("now", Rows.utc(session.rotatedTime()))
                .bind("expires", Rows.utc(session.expiresTime()))
                .bind("address", client.address())
                .bind("agent", client.userAgent())
                .then();
    }

    Mono<Session> find(String id) {
        return database.sql(
                        "SELECT s.id, s.user_id, s.token_hash, s.previous_hash, s.rotated_time, s.expires_time, u.enabled"
                                + " FROM app_session s JOIN app_user u ON u.id = s.user_id WHERE s.id = :id")
                .bind("id", id)
                .map(SessionRepository::toSession)
                .one();
    }

    /** Who is logged in by this session; empty when it has ended or its user was disabled. */
    Mono<Caller> caller(String id) {
        return database.sql("SELECT u.id, u.username, u.role FROM app_session s JOIN app_user u ON u.id = s.user_id"
                        + " WHERE s.id = :id AND s.expires_time > :now AND u.enabled = TRUE")
                .bind("id", id)
                .bind("now", Rows.utc(clock.instant()))
                .map(row -> toCaller(row, id))
                .one();
    }

    /** Replaces the refresh token, unless another call has done so already: then the successor is in place. */
    Mono<Void> rotate(Session current, String nextHash, Instant expires) {
        return database.sql("UPDATE app_session SET token_hash = :next, previous_hash = :current, rotated_time = :now,"
                        + " expires_time = :expires WHERE id = :id AND token_hash = :current")
                .bind("next", nextHash)
                .bind("current", current.tokenHash())
                .bind("now", Rows.utc(clock.instant()))
                .bind("expires", Rows.utc(expires))
                .bind("id", current.id())
                .then();
    }

    Mono<Void> delete(String id) {
        return database.sql("DELETE FROM app_session WHERE id = :id")
                .bind("id", id)
                .then();
    }

    /** @param current the session that asks */
    Flux<SessionAnswer> ofUser(String userId, @Nullable String current) {
        return database.sql("SELECT id, ipaddr, user_agent, created_time, rotated_time, expires_time FROM app_session"
                        + " WHERE user_id = :userId AND expires_time > :now ORDER BY created_time DESC, id LIMIT 1000")
                .bind("userId", userId)
                .bind("now", Rows.utc(clock.instant()))
                .map(row -> toAnswer(row, current))
                .all();
    }

    Mono<Long> deleteOf(String userId, String id) {
        return database.sql("DELETE FROM app_session WHERE id = :id AND user_id = :userId")
                .bind("id", id)
                .bind("userId", userId)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> deleteOfUser(String userId) {
        return database.sql("DELETE FROM app_session WHERE user_id = :userId")
                .bind("userId", userId)
                .then();
    }

    Mono<Long> deleteExpired() {
        return database.sql("DELETE FROM app_session WHERE expires_time < :now")
                .bind("now", Rows.utc(clock.instant()))
                .fetch()
                .rowsUpdated();
    }

    private static Session toSession(Readable row) {
        return new Session(
                Rows.text(row, "id"),
                Rows.text(row, "user_id"),
                Rows.text(row, "token_hash"),
                Rows.text(row, "previous_hash"),
                Rows.time(row, "rotated_time"),
                Rows.time(row, "expires_time"),
                Boolean.TRUE.equals(row.get("enabled", Boolean.class)));
    }

    private static Caller toCaller(Readable row, String sessionId) {
        return new Caller(
                Rows.text(row, "id"), Rows.text(row, "username"), Role.of(Rows.text(row, "role")), sessionId, null);
    }

    private static SessionAnswer toAnswer(Readable row, @Nullable String current) {
        var id = Rows.text(row, "id");
        return new SessionAnswer(
                id,
                id.equals(current),
                Rows.text(row, "ipaddr"),
                Rows.text(row, "user_agent"),
                Rows.time(row, "created_time"),
                Rows.time(row, "rotated_time"),
                Rows.time(row, "expires_time"));
    }
}
