package io.upushy.settings;

import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.utc;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of app_setting that administrators made. */
@Repository
class SettingValueRepository {

    private final DatabaseClient database;
    private final Clock clock;

    SettingValueRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Map<String, String>> all(Collection<String> names) {
        if (names.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("SELECT name, setting_value FROM app_setting WHERE name IN (:names)")
                .bind("names", names)
                .map(row -> Map.entry(text(row, "name"), text(row, "setting_value")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> put(String name, String value) {
        return database.sql("INSERT INTO app_setting (name, setting_value, updated_time) VALUES (:name, :value, :now)"
                        + " ON DUPLICATE KEY UPDATE setting_value = VALUES(setting_value),"
                        + " updated_time = VALUES(updated_time)")
                .bind("name", name)
                .bind("value", value)
                .bind("now", utc(clock.instant()))
                .then();
    }

    Mono<Void> remove(String name) {
        return database.sql("DELETE FROM app_setting WHERE name = :name")
                .bind("name", name)
                .then();
    }
}
