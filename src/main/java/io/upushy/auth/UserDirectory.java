package io.upushy.auth;

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

    /** Whether anybody has registered yet. */
    public Mono<Boolean> hasUsers() {
        return database.sql("SELECT id FROM app_user LIMIT 1")
                .mapValue(String.class)
                .first()
                .hasElement();
    }
}
