package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@AuthTest
class RegistrationTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    private Answer register(String username) {
        return register(Map.of("username", username, "password", Accounts.PASSWORD));
    }

    private Answer register(Map<String, String> body) {
        return Answer.post(server.anonymous(), "/api/user", body);
    }

    private String state() {
        return Answer.get(server.anonymous(), "/api/user/registration")
                .data()
                .get("registration")
                .asString();
    }

    @Test
    void theFirstUserIsTheAdministratorAndClosesRegistration() {
        assertThat(state()).isEqualTo("first");

        var registered = register("ada");

        assertThat(registered.status()).isEqualTo(200);
        assertThat(registered.json().has("data")).isFalse();
        assertThat(state()).isEqualTo("closed");
        var info = accounts.loginData("ada", Accounts.PASSWORD).get("userInfo");
        assertThat(info.get("role").asString()).isEqualTo("admin");
        assertThat(register("grace").status()).isEqualTo(403);
    }

    @Test
    void ofManyWhoRegisterFirstAtOnceExactlyOneGetsIn() {
        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> register("first" + i).status())
                .toList();

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(403);
        var admins = database.sql("SELECT COUNT(*) FROM app_user WHERE role = 'admin'")
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(admins).isEqualTo(1);
        var users = database.sql("SELECT COUNT(*) FROM app_user")
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(users).isEqualTo(1);
    }

    @Test
    void anAdministratorOpensAndClosesRegistration() {
        var admin = server.as(accounts.registerAdmin());

        var opened = Answer.put(admin, "/api/user/registration", Map.of("registration", "open"));
        assertThat(opened.data().get("registration").asString()).isEqualTo("open");
        assertThat(register("grace").status()).isEqualTo(200);
        var info = accounts.loginData("grace", Accounts.PASSWORD).get("userInfo");
        assertThat(info.get("role").asString()).isEqualTo("user");

        Answer.put(admin, "/api/user/registration", Map.of("registration", "closed"));
        assertThat(register("linus").status()).isEqualTo(403);
    }

    @Test
    void registrationCannotBeSetBackToFirst() {
        var admin = server.as(accounts.registerAdmin());

        var refused = Answer.put(admin, "/api/user/registration", Map.of("registration", "first"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(state()).isEqualTo("closed");
    }

    @Test
    void onlyAdministratorsChangeRegistration() {
        var user = accounts.registerUser("ada");

        var choice = Map.of("registration", "open");
        assertThat(Answer.put(server.as(user), "/api/user/registration", choice).status())
                .isEqualTo(403);
        assertThat(Answer.put(server.anonymous(), "/api/user/registration", choice)
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"grace", "GRACE"})
    void aNameThatIsTakenIsRefusedWithItsField(String again) {
        var admin = server.as(accounts.registerAdmin());
        Answer.put(admin, "/api/user/registration", Map.of("registration", "open"));
        register("grace");

        var refused = register(again);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("username:", again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "username|ab",
                "username|has space",
                "username|<script>",
                "username|123456789012345678901234567890123456789012345678901",
                "password|7 chars",
                "email|nobody",
            })
    void aValueThatCannotBeAcceptedIsNamed(String field, String value) {
        var body = new HashMap<>(Map.of("username", "ada", "password", Accounts.PASSWORD));
        body.put(field, value);

        var refused = register(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains(field + ":");
        assertThat(state()).isEqualTo("first");
    }

    @Test
    void nicknameAndEmailAreOptionalAndKept() {
        register(Map.of(
                "username",
                "阿达.lovelace",
                "password",
                Accounts.PASSWORD,
                "email",
                "ada@example.com",
                "nickname",
                "Ada"));

        var token = accounts.login("阿达.lovelace");
        var profile = Answer.get(server.as(token), "/api/user/profile").data();
        assertThat(List.of(
                        profile.get("nickname").asString(), profile.get("email").asString()))
                .containsExactly("Ada", "ada@example.com");
    }

    @Test
    void emptyOptionalFieldsOfAFormCountAsAbsent() {
        register(Map.of("username", "ada", "password", Accounts.PASSWORD, "email", "", "nickname", " "));

        var profile = Answer.get(server.as(accounts.login("ada")), "/api/user/profile")
                .data();
        assertThat(profile.path("email").isNull() || profile.path("email").isMissingNode())
                .isTrue();
        assertThat(profile.path("nickname").isNull() || profile.path("nickname").isMissingNode())
                .isTrue();
    }
}
