package io.upushy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import io.upushy.web.InvalidSetting;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@BackendTest
class SchemaTest {

    final Map<String, Object> settings = Backend.freshSettings();

    @Test
    void anEmptyDatabaseIsRefusedWithoutTableSyncAndTakenOnceItIsCurrent() throws SQLException {
        assertThatThrownBy(() -> Schema.bringUpToDate(Settings.of(settings, false)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("DB_TABLE_SYNC is false")
                .hasMessageContaining("V1__")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidSetting.class))
                .returns("DB_TABLE_SYNC", InvalidSetting::key)
                .extracting(InvalidSetting::fix)
                .asString()
                .contains("Set DB_TABLE_SYNC to true");

        Schema.bringUpToDate(Settings.of(settings, true)).destroy();
        Schema.bringUpToDate(Settings.of(settings, false)).destroy();
    }

    @Test
    void registrationIsOpenForTheFirstUserOfAnEmptyDatabase() {
        try (var server = InProcessServer.start(settings)) {
            var state = server.bean(DatabaseClient.class)
                    .sql("SELECT setting_value FROM app_setting WHERE name = 'registration'")
                    .mapValue(String.class)
                    .one()
                    .block(Duration.ofSeconds(10));

            assertThat(state).isEqualTo("first");
        }
    }

    @Test
    void textComparesWithoutRegardToCaseAndIsUniqueSo() {
        try (var server = InProcessServer.start(settings)) {
            var client = server.bean(DatabaseClient.class);
            insertSetting(client, "Word").block();

            assertThat(client.sql("SELECT name FROM app_setting WHERE name = :name")
                            .bind("name", "wORD")
                            .mapValue(String.class)
                            .all()
                            .collectList()
                            .block())
                    .isEqualTo(List.of("Word"));
            assertThatThrownBy(() -> insertSetting(client, "WORD").block()).isInstanceOf(DuplicateKeyException.class);
        }
    }

    private static Mono<Long> insertSetting(DatabaseClient client, String name) {
        return client.sql("INSERT INTO app_setting (name, setting_value) VALUES (:name, '')")
                .bind("name", name)
                .fetch()
                .rowsUpdated();
    }

    @OnMySql
    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD, wrong, Access denied",
        "DB_DATABASE, no_such_database, no_such_database",
        "DB_HOST, no-such-host.invalid, no-such-host.invalid",
        "DB_PORT, 1, refused",
    })
    void aDatabaseThatCannotBeUsedIsNamedWithTheReason(String key, String value, String reason) {
        var wrong = new HashMap<>(settings);
        wrong.put(key, value);

        assertThatThrownBy(() -> Schema.bringUpToDate(Settings.of(wrong, true)))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(reason)
                .extracting(failure -> ((InvalidSetting) failure).fix())
                .asString()
                .contains(key);
    }
}
