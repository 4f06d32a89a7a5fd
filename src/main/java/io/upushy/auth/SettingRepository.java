package io.upushy.auth;

import io.upushy.database.Rows;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of app_setting: what all instances agree on. */
@Repository
class SettingRepository {

    private final DatabaseClient database;
    private final Clock clock;

    SettingRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<String> read(String name) {
        return select(name, "");
    }

    /** The value, locked against other writers until the surrounding transaction ends. */
    Mono<String> lock(String name) {
        return select(name, " FOR UPDATE");
    }

    Mono<Void> update(String name, String value) {
        return database.sql("UPDATE app_setting SET setting_value = :value, updated_time = :now WHERE name = :name")
                .bind("value", value)
                .bind("now", now())
                .bind("name", name)
                .then();
    }

    /** Inserts the value unless another instance was faster. */
    Mono<Void> insertIfAbsent(String name, String value) {
        return database.sql("INSERT INTO app_setting (name, setting_value, updated_time) VALUES (:name, :value, :now)")
                .bind("name", name)
                .bind("value", value)
                .bind("now", now())
                .then()
                .onErrorComplete(DuplicateKeyException.class);
    }

    private Mono<String> select(String name, String suffix) {
        return database.sql("SELECT setting_value FROM app_setting WHERE name = :name" + suffix)
                .bind("name", name)
                .mapValue(String.class)
                .one();
    }

    private LocalDateTime now() {
        return Rows.utc(clock.instant());
    }
}
