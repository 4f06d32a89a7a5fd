package io.upushy.auth;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import io.upushy.web.PageQuery;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class UserRepository {

    private static final String COLUMNS = "id, username, password, email, nickname, role, enabled, created_time";
    private static final Map<String, String> SORTABLE = Map.of(
            "username", "username",
            "nickname", "nickname",
            "email", "email",
            "role", "role",
            "enabled", "enabled",
            "createdTime", "created_time");

    private static final String MATCHES =
            " WHERE username LIKE :like ESCAPE '!' OR nickname LIKE :like ESCAPE '!' OR email LIKE :like ESCAPE '!'";

    private final DatabaseClient database;
    private final Clock clock;

    UserRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<User> findByUsername(String username) {
        return database.sql("SELECT " + COLUMNS + " FROM app_user WHERE username = :username")
                .bind("username", username)
                .map(UserRepository::toUser)
                .one();
    }

    Mono<User> findById(String id) {
        return database.sql("SELECT " + COLUMNS + " FROM app_user WHERE id = :id")
                .bind("id", id)
                .map(UserRepository::toUser)
                .one();
    }

    Flux<User> page(@Nullable String keyword, PageQuery page) {
        return database.sql("SELECT " + COLUMNS + " FROM app_user" + MATCHES
                        + page.sql(SORTABLE, keyword == null ? "created_time, id" : "username, id"))
                .bind("like", like(keyword))
                .map(UserRepository::toUser)
                .all();
    }

    Mono<Long> count(@Nullable String keyword) {
        return database.sql("SELECT COUNT(*) FROM app_user" + MATCHES)
                .bind("like", like(keyword))
                .mapValue(Long.class)
                .one();
    }

    Mono<Long> countOtherEnabledAdmins(String id) {
        return database.sql("SELECT COUNT(*) FROM app_user WHERE role = 'admin' AND enabled = TRUE AND id <> :id")
                .bind("id", id)
                .mapValue(Long.class)
                .one();
    }

    /** Fails with a duplicate key when the name is taken. */
    Mono<Void> insert(User user) {
        return database.sql(
                        "INSERT INTO app_user (id, username, password, email, nickname, role, enabled, created_time, updated_time)"
                                + " VALUES (:id, :username, :password, :email, :nickname, :role, :enabled, :now, :now)")
                .bind("id", user.id())
                .bind("username", user.username())
                .bind("password", user.passwordHash())
                .bind("email", Rows.nullable(user.email(), String.class))
                .bind("nickname", Rows.nullable(user.nickname(), String.class))
                .bind("role", user.role().code())
                .bind("enabled", user.enabled())
                .bind("now", Rows.utc(user.createdTime()))
                .then();
    }

    Mono<Void> updatePassword(String id, String hash) {
        return database.sql("UPDATE app_user SET password = :password, updated_time = :now WHERE id = :id")
                .bind("password", hash)
                .bind("now", now())
                .bind("id", id)
                .then();
    }

    /** The same password under other parameters; does nothing when the password was changed meanwhile. */
    Mono<Void> rehash(User user, String hash) {
        return database.sql("UPDATE app_user SET password = :password WHERE id = :id AND password = :old")
                .bind("password", hash)
                .bind("id", user.id())
                .bind("old", user.passwordHash())
                .then();
    }

    Mono<Void> updateProfile(String id, @Nullable String nickname, @Nullable String email) {
        return database.sql(
                        "UPDATE app_user SET nickname = :nickname, email = :email, updated_time = :now WHERE id = :id")
                .bind("nickname", Rows.nullable(nickname, String.class))
                .bind("email", Rows.nullable(email, String.class))
                .bind("now", now())
                .bind("id", id)
                .then();
    }

    Mono<Void> updateAccess(String id, Role role, boolean enabled) {
        return database.sql("UPDATE app_user SET role = :role, enabled = :enabled, updated_time = :now WHERE id = :id")
                .bind("role", role.code())
                .bind("enabled", enabled)
                .bind("now", now())
                .bind("id", id)
                .then();
    }

    private LocalDateTime now() {
        return Rows.utc(clock.instant());
    }

    private static String like(@Nullable String keyword) {
        return keyword == null ? "%" : "%" + Rows.literal(keyword) + "%";
    }

    private static User toUser(Readable row) {
        return new User(
                Rows.text(row, "id"),
                Rows.text(row, "username"),
                Rows.text(row, "password"),
                Rows.textOrNull(row, "email"),
                Rows.textOrNull(row, "nickname"),
                Role.of(Rows.text(row, "role")),
                Boolean.TRUE.equals(row.get("enabled", Boolean.class)),
                Rows.time(row, "created_time"));
    }
}
