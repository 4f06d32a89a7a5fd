package io.upushy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.Accounts;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A server started on the database of an upushy-server 0.3.0 keeps every row and builds on it. */
@OnMySql
@ParameterizedClass
@ValueSource(strings = {"utf8mb4_general_ci", "utf8mb4_0900_ai_ci", "utf8mb4_bin"})
class AdoptionTest {

    private static final String OLDEST = "ffffffff-1111-4222-8333-444444444444";

    @Parameter
    String collation;

    OldDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = OldDatabase.create(collation);
    }

    @Test
    void everyRowStaysAsItWasAndCanBeRead() throws SQLException {
        var columns = database.columns();
        var before = database.rows(columns);

        try (var server = InProcessServer.start(database.settings)) {
            assertThat(database.rows(columns)).isEqualTo(before);
            var client = server.bean(DatabaseClient.class);
            assertThat(OldDatabase.TABLES)
                    .allSatisfy(table -> assertThat(readAll(client, table)).hasSameSizeAs(before.get(table)));
        }
        try (var restarted = InProcessServer.start(database.settings)) {
            assertThat(restarted.server().port()).isPositive();
            assertThat(database.rows(columns)).isEqualTo(before);
        }
    }

    private static List<Map<String, Object>> readAll(DatabaseClient client, String table) {
        return client.sql("SELECT * FROM " + table).fetch().all().collectList().block();
    }

    @Test
    void usersLogInWithTheirOldPasswordsAndFindTheirProjects() {
        try (var server = InProcessServer.start(database.settings)) {
            var zoe = login(server, "zoe");
            var projects = zoe.get()
                    .uri("/api/projects")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody();
            projects.jsonPath("$.data.total").isEqualTo(1);
            projects.jsonPath("$.data.records[0].name").isEqualTo("商城 🛒");
            zoe.get()
                    .uri("/api/source?projectId=11111111-2222-4333-8444-555555555555&type=1")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.data.total")
                    .isEqualTo(2);
            login(server, "alice")
                    .get()
                    .uri("/api/users")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            zoe.get().uri("/api/users").exchange().expectStatus().isOk();
        }
    }

    private static WebTestClient login(InProcessServer server, String name) {
        var token =
                new Accounts(server.server()).loginData(name, "upushy-123456").get("token");
        return server.server().as(token.asString());
    }

    @Test
    void theOldestUserBecomesTheAdministratorAndRegistrationIsClosed() throws SQLException {
        migrate();

        assertThat(database.query("SELECT id, role, enabled FROM app_user ORDER BY role"))
                .containsExactly(
                        List.of(OLDEST, "admin", "1"), List.of("0a1b2c3d4e5f60718293a4b5c6d7e8f9", "user", "1"));
        assertThat(database.query("SELECT setting_value FROM app_setting WHERE name = 'registration'"))
                .containsExactly(List.of("closed"));
    }

    @Test
    void theUserOfAProjectBecomesItsOwner() throws SQLException {
        migrate();

        assertThat(database.query("SELECT m.user_id, m.role FROM app_project_member m JOIN app_project p"
                        + " ON p.id = m.project_id AND p.user_id = m.user_id"))
                .hasSize(3)
                .allMatch(row -> row.get(1).equals("owner"));
        assertThat(database.query("SELECT u.username FROM app_project_member m JOIN app_user u ON u.id = m.user_id"))
                .containsExactlyInAnyOrder(List.of("zoe"), List.of("alice"));
    }

    @Test
    void devicesAreCarriedOver() throws SQLException {
        migrate();

        assertThat(database.query("SELECT project_id, uuid, brand, model, pixel_ratio, window_bottom, updated_time"
                        + " FROM app_device ORDER BY id"))
                .containsExactly(
                        List.of(
                                "",
                                "0123456789abcdef0123456789abcdef",
                                "HUAWEI",
                                "P40 Pro 📱",
                                "3.0",
                                "0",
                                "2022-05-01 01:02:03.456789"),
                        List.of(
                                "",
                                "01234567-89ab-4def-8123-456789abcdef",
                                "Apple",
                                "iPhone 12",
                                "3.0",
                                "34",
                                "2021-05-02 01:02:03"));
    }

    @Test
    void logsGoOnAfterTheLastId() throws SQLException {
        migrate();

        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO app_log_login (username) VALUES ('zoe')");
            statement.execute("INSERT INTO app_log_update (uuid) VALUES ('new')");
        }
        assertThat(database.query("SELECT MAX(id) FROM app_log_login")).containsExactly(List.of("4294967291"));
        assertThat(database.query("SELECT MAX(id) FROM app_log_update")).containsExactly(List.of("4294967292"));
    }

    @Test
    void newTablesHaveTheCollationOfTheOldOnes() throws SQLException {
        var name = database.query("SELECT table_collation FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'app_user'")
                .get(0);
        migrate();

        var collations = database.query("SELECT DISTINCT table_collation FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name <> 'app_schema_history'");
        assertThat(collations).containsExactly(name);
    }

    @Test
    void withoutTableSyncItRefusesUntilTheSchemaIsCurrent() throws SQLException {
        var columns = database.columns();
        var before = database.rows(columns);

        assertThatThrownBy(() -> Schema.bringUpToDate(Settings.of(database.settings, false)))
                .hasMessageContaining("DB_TABLE_SYNC is false")
                .hasMessageContaining("V1__");
        assertThat(database.columns()).isEqualTo(columns);
        assertThat(database.rows(columns)).isEqualTo(before);
        assertThat(database.query("SHOW TABLES")).hasSameSizeAs(OldDatabase.TABLES);

        migrate();
        Schema.bringUpToDate(Settings.of(database.settings, false));
    }

    private void migrate() {
        Schema.bringUpToDate(Settings.of(database.settings, true));
    }
}
