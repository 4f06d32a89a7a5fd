package io.upushy.pipeline.secret;

import io.upushy.database.Rows;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which key the instances of a database use: the row of app_setting they agree by. */
@Repository
class VaultKeyRepository {

    private static final String NAME = "secrets_key_fingerprint";

    private final DatabaseClient database;
    private final Clock clock;

    VaultKeyRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<String> fingerprint() {
        return database.sql("SELECT setting_value FROM app_setting WHERE name = :name")
                .bind("name", NAME)
                .mapValue(String.class)
                .one();
    }

    /** Does nothing when there is one. */
    Mono<Void> insertIfAbsent(String fingerprint) {
        return database.sql("INSERT INTO app_setting (name, setting_value, updated_time) VALUES (:name, :value, :now)")
                .bind("name", NAME)
                .bind("value", fingerprint)
                .bind("now", Rows.utc(clock.instant()))
                .then()
                .onErrorComplete(DuplicateKeyException.class);
    }

    Mono<Void> update(String fingerprint) {
        return database.sql("UPDATE app_setting SET setting_value = :value, updated_time = :now WHERE name = :name")
                .bind("value", fingerprint)
                .bind("now", Rows.utc(clock.instant()))
                .bind("name", NAME)
                .then();
    }
}
