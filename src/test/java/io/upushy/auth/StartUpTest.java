package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.web.InvalidSetting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

@AuthTest
class StartUpTest {

    @Autowired
    SettingRepository rows;

    @Autowired
    Accounts accounts;

    @Autowired
    UserRepository users;

    @Autowired
    DatabaseClient database;

    @TempDir
    Path first;

    @TempDir
    Path second;

    @BeforeEach
    void forgetTheFingerprint() {
        database.sql("DELETE FROM app_setting WHERE name = 'jwt_secret_fingerprint'")
                .then()
                .block();
    }

    private StartUp instance(Path dataDir, Map<String, String> values) {
        var settings = TokenSecretTest.settings(dataDir, values);
        return new StartUp(settings, TokenSecret.of(settings), rows, accounts);
    }

    private StartUp sharing(Path dataDir, String secret) {
        var values = new HashMap<>(Map.of("db-host", "database.example.com"));
        values.put("jwt-secret", secret);
        return instance(dataDir, values);
    }

    @Test
    void anInstanceWithAnotherGeneratedSecretDoesNotStart() {
        sharing(first, "").agreeOnSecret().block();
        sharing(first, "").agreeOnSecret().block();

        assertThatThrownBy(() -> sharing(second, "").agreeOnSecret().block())
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("JWT_SECRET is not set");
    }

    @Test
    void aConfiguredSecretReplacesTheKnownOneAndShutsGeneratedOnesOut() {
        sharing(first, "").agreeOnSecret().block();
        sharing(first, "configured for all instances").agreeOnSecret().block();
        sharing(second, "configured anew for all instances").agreeOnSecret().block();

        assertThatThrownBy(() -> sharing(first, "").agreeOnSecret().block()).isInstanceOf(InvalidSetting.class);
    }

    @Test
    void aServerWithItsOwnDatabaseAgreesWithNobody() {
        instance(first, Map.of()).agreeOnSecret().block();

        assertThatCode(() -> instance(second, Map.of()).agreeOnSecret().block()).doesNotThrowAnyException();
        assertThat(rows.read("jwt_secret_fingerprint").block()).isNull();
    }

    @Test
    void theAdministratorOfTheSettingsIsCreatedOnceOnly() {
        var values = Map.of("admin-username", "chief", "admin-password", "a long password");
        instance(first, values).createAdmin().block();
        var created = users.findByUsername("chief").block();

        instance(first, Map.of("admin-username", "another", "admin-password", "a long password"))
                .createAdmin()
                .block();

        assertThat(created.role()).isEqualTo(Role.ADMIN);
        assertThat(accounts.registration().block()).isEqualTo(Registration.CLOSED);
        assertThat(users.count(null).block()).isEqualTo(1);
    }

    @Test
    void instancesThatStartAtOnceCreateOneAdministrator() {
        var values = Map.of("admin-username", "chief", "admin-password", "a long password");
        var instances = List.of(instance(first, values), instance(second, values), instance(second, values));

        Flux.fromIterable(instances).flatMap(StartUp::createAdmin).then().block();

        assertThat(users.count(null).block()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_USERNAME,a,a long password",
        "ADMIN_USERNAME,has space,a long password",
        "ADMIN_USERNAME,'',a long password",
        "ADMIN_PASSWORD,chief,short",
        "ADMIN_PASSWORD,chief,''",
    })
    void anAdministratorThatCannotBeCreatedStopsTheStartNamingTheKey(String key, String username, String password) {
        var instance = instance(first, Map.of("admin-username", username, "admin-password", password));

        assertThatThrownBy(() -> instance.createAdmin().block())
                .isInstanceOfSatisfying(InvalidSetting.class, invalid -> assertThat(invalid.key())
                        .isEqualTo(key));
    }
}
