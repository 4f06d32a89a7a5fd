package io.upushy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@UpushyTest
@TestPropertySource(properties = {"LOGIN_LOG_DAYS=77", "DEVICE_DAYS="})
class AdjustableSettingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    AdjustableSettings settings;

    @Autowired
    DatabaseClient database;

    private Api admin;

    @BeforeEach
    void logIn() {
        admin = Api.anonymous(server).as(accounts.registerAdmin());
    }

    @AfterEach
    void reset() {
        admin.delete("/api/settings", Map.of("key", "LOGIN_LOG_DAYS")).data();
    }

    @Test
    void eachTellsItsValueWhereItComesFromAndWhatItIsFor() {
        var configured = find("LOGIN_LOG_DAYS");
        assertThat(configured.get("value").asInt()).isEqualTo(77);
        assertThat(configured.get("source").asString()).isEqualTo("configuration");
        assertThat(configured.get("max").asInt()).isEqualTo(36_500);
        assertThat(configured.get("description").asString()).contains("log in");
        assertThat(find("UPDATE_LOG_DAYS").get("source").asString()).isEqualTo("builtIn");
        assertThat(find("DEVICE_DAYS").get("source").asString()).isEqualTo("builtIn");
    }

    @Test
    void whatAnAdministratorChoosesHoldsAtOnceUntilItIsReset() {
        var changed = admin.put("/api/settings", Map.of("key", "LOGIN_LOG_DAYS", "value", 5))
                .data();
        assertThat(changed.get("source").asString()).isEqualTo("administrator");
        assertThat(changed.get("defaultValue").asInt()).isEqualTo(77);
        assertThat(settings.value("LOGIN_LOG_DAYS").block(PATIENCE)).isEqualTo(5);

        var reset =
                admin.delete("/api/settings", Map.of("key", "LOGIN_LOG_DAYS")).data();
        assertThat(reset.get("value").asInt()).isEqualTo(77);
        assertThat(settings.value("LOGIN_LOG_DAYS").block(PATIENCE)).isEqualTo(77);
    }

    @Test
    void whatIsOutOfBoundsOrUnknownIsRefusedByName() {
        var tooHigh = admin.put("/api/settings", Map.of("key", "LOGIN_LOG_DAYS", "value", 36_501));
        assertThat(tooHigh.status()).isEqualTo(400);
        assertThat(tooHigh.errors()).containsExactly("value: must be from 0 to 36500");
        assertThat(admin.put("/api/settings", Map.of("key", "registration", "value", 1))
                        .status())
                .isEqualTo(404);
        assertThat(admin.delete("/api/settings", Map.of("key", "token-secret")).status())
                .isEqualTo(404);
    }

    @Test
    void aRowThatThisServerCannotReadCountsForNothing() {
        admin.put("/api/settings", Map.of("key", "LOGIN_LOG_DAYS", "value", 5)).data();
        for (var text : new String[] {"many", "-1", "99999999999"}) {
            database.sql("UPDATE app_setting SET setting_value = :text WHERE name = 'LOGIN_LOG_DAYS'")
                    .bind("text", text)
                    .then()
                    .block(PATIENCE);
            assertThat(settings.value("LOGIN_LOG_DAYS").block(PATIENCE))
                    .as(text)
                    .isEqualTo(77);
        }
    }

    private JsonNode find(String key) {
        for (var setting : admin.get("/api/settings").data()) {
            if (setting.get("key").asString().equals(key)) {
                return setting;
            }
        }
        throw new AssertionError("There is no setting " + key);
    }
}
