package io.upushy.auth;

import io.upushy.database.Rows;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds users for the modules that refer to them. */
@Component
public class UserDirectory {

    private final DatabaseClient database;

    UserDirectory(DatabaseClient database) {
        this.database = database;
    }

    /** The id of the user with this name, or nothing. */
    public Mono<String> idOf(String username) {
        return database.sql("SELECT id FROM app_user WHERE username = :username")
                .bind("username", username)
                .mapValue(String.class)
                .one();
    }

    /** What the user with this id may do, as if just logged in; nothing when there is none or they are disabled. */
    public Mono<Caller> callerOf(String id) {
        return database.sql("SELECT id, username, role FROM app_user WHERE id = :id AND enabled = TRUE")
                .bind("id", id)
                .map(row -> new Caller(
                        Rows.text(row, "id"), Rows.text(row, "username"), Role.of(Rows.text(row, "role")), null, null))
                .one();
    }

    /** Whether anybody has registered yet. */
    public Mono<Boolean> hasUsers() {
        return database.sql("SELECT id FROM app_user LIMIT 1")
                .mapValue(String.class)
                .first()
                .hasElement();
    }
}
