package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@AuthTest
class LoginTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    @Autowired
    LoginListener listener;

    private Answer login(String username, String password) {
        return Answer.post(server.anonymous(), "/api/user/login", Map.of("username", username, "password", password));
    }

    private void disable(String userId, String adminToken) {
        Answer.put(server.as(adminToken), "/api/users", Map.of("id", userId, "enabled", false));
    }

    @Test
    void aLoginAnswersWithTokensAndTheUser() {
        accounts.registerUser("ada");

        var data = accounts.loginData("ada", Accounts.PASSWORD);

        assertThat(data.get("userInfo").get("username").asString()).isEqualTo("ada");
        assertThat(data.get("userInfo").get("id").asString()).hasSize(32);
        assertThat(data.get("userInfo").get("role").asString()).isEqualTo("user");
        assertThat(data.get("userInfo").has("password")).isFalse();
        var profile = Answer.get(server.as(data.get("token").asString()), "/api/user/profile");
        assertThat(profile.data().get("username").asString()).isEqualTo("ada");
        assertThat(profile.text()).doesNotContain("argon2");
    }

    @Test
    void anUnknownUserAndAWrongPasswordAreAnsweredAlike() {
        accounts.registerUser("ada");

        var wrong = login("ada", "not her password");
        var unknown = login("nobody", "not her password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.message()).isEqualTo("Wrong username or password").isEqualTo(unknown.message());
        assertThat(wrong.errors()).isEqualTo(unknown.errors());
    }

    @Test
    void theAnswerIsInTheCallersLanguage() {
        var client = server.anonymous()
                .mutate()
                .defaultHeaders(h -> h.remove("Accept-Language"))
                .build();

        var refused = Answer.post(client, "/api/user/login", Map.of("username", "nobody", "password", "irrelevant"));

        assertThat(refused.message()).isEqualTo("用户名或密码错误");
    }

    @Test
    void aDisabledUserIsToldSoOnlyWithTheRightPassword() {
        var admin = accounts.registerAdmin();
        disable(accounts.idOf(accounts.registerUser("ada")), admin);

        assertThat(login("ada", "not her password").status()).isEqualTo(401);
        var refused = login("ada", Accounts.PASSWORD);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).contains("disabled");
    }

    /** Made by node-argon2, in its present order of parameters and in that of the time of upushy-server 0.3.0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "correct-horse $argon2i$v=19$m=4096,p=1,t=3$nEjmeOhf+I8E+UkGASPCRQ$MSCOt2i+FJaGVSpfNS+XdwjvpXu3UoOPrMUiNcmdvrY",
                "correct-horse $argon2i$v=19$m=4096,t=3,p=1$+sJ1RavPzCDacm2AVPRbYA$9de3DEXwDbEz5KNrQHZm85m5gPnnOsqBz6pD9RfbqJI",
                "correct-horse $argon2id$v=19$m=65536,t=3,p=4$3sQ0eRK9qzn1nZ8/rkA2+w$m+zEvUGMgILhF1chCS9LG/f1bIRWEfQNGWOHWrKl3hM",
                "密码-пароль-🔑 $argon2i$v=19$m=4096,t=3,p=1$BN0KI228GuLEAFXY57DO0w$vw2hnrFMzvetpry+fDvwkGHaybk59Axfa++/FN80D/E",
            })
    void aPasswordOfAnOlderServerWorksAndIsHashedAnew(String password, String hash) {
        var token = accounts.registerUser("ada");
        storeHash("ada", hash);

        assertThat(login("ada", password + "x").status()).isEqualTo(401);
        assertThat(storedHash("ada")).isEqualTo(hash);
        assertThat(login("ada", password).status()).isEqualTo(200);
        assertThat(storedHash("ada")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(login("ada", password).status()).isEqualTo(200);
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(200);
    }

    @Test
    void namesAndPasswordsOfOlderRulesAreNotLockedOut() {
        accounts.registerUser("ada");
        database.sql("UPDATE app_user SET username = 'a b' WHERE username = 'ada'")
                .then()
                .block();

        assertThat(login("a b", Accounts.PASSWORD).status()).isEqualTo(200);
        assertThat(login("a b", "x").status()).isEqualTo(401);
        assertThat(login("a b", "x".repeat(1000)).status()).isEqualTo(401);
    }

    @Test
    void everyAttemptIsToldToListeners() {
        accounts.registerUser("ada");
        listener.attempts().clear();

        login("ada", "not her password");
        login("ada", Accounts.PASSWORD);

        assertThat(listener.attempts())
                .extracting(LoginAttempted::username, LoginAttempted::succeeded, LoginAttempted::messageKey)
                .containsExactly(tuple("ada", false, "auth.badCredentials"), tuple("ada", true, "auth.loggedIn"));
        var attempt = listener.attempts().get(0);
        assertThat(attempt.address()).isEqualTo("127.0.0.1");
        assertThat(attempt.userAgent()).isNotEmpty();
        assertThat(attempt.at()).isNotNull();
    }

    @Test
    void captchaFieldsAreIgnoredWhileCaptchasAreOff() {
        accounts.registerUser("ada");

        var answer = Answer.post(
                server.anonymous(),
                "/api/user/login",
                Map.of(
                        "username",
                        "ada",
                        "password",
                        Accounts.PASSWORD,
                        "imgCaptcha",
                        "nope",
                        "loginCaptchaKey",
                        "unknown"));

        assertThat(answer.status()).isEqualTo(200);
    }

    private void storeHash(String username, String hash) {
        database.sql("UPDATE app_user SET password = :hash WHERE username = :username")
                .bind("hash", hash)
                .bind("username", username)
                .then()
                .block();
    }

    private String storedHash(String username) {
        return database.sql("SELECT password FROM app_user WHERE username = :username")
                .bind("username", username)
                .mapValue(String.class)
                .one()
                .block();
    }
}
