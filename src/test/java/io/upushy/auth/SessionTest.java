package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

@AuthTest
class SessionTest {

    private static final Duration ACCESS = Duration.ofMinutes(15);
    private static final Duration REFRESH = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    SessionRepository sessions;

    @Autowired
    DatabaseClient database;

    private String token;
    private String refreshToken;

    @BeforeEach
    void logIn() {
        accounts.registerAdmin();
        var login = login();
        token = login.get("token").asString();
        refreshToken = login.get("refreshToken").asString();
    }

    private JsonNode login() {
        return accounts.loginData(Accounts.ADMIN, Accounts.PASSWORD);
    }

    private int profile(String accessToken) {
        return Answer.get(server.as(accessToken), "/api/user/profile").status();
    }

    private Answer exchange(String path, String spent) {
        return Answer.post(server.anonymous(), path, Map.of("refreshToken", spent));
    }

    private Answer refresh(String spent) {
        return exchange("/api/user/refresh", spent);
    }

    @Test
    void anAccessTokenExpires() {
        clock.advance(ACCESS.minusSeconds(5));
        assertThat(profile(token)).isEqualTo(200);

        clock.advance(Duration.ofSeconds(10));
        var refused = Answer.get(server.as(token), "/api/user/profile");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.message()).isEqualTo("Your login has ended, log in again");
    }

    @Test
    void publishedClientsGetANewAccessTokenAsABareStringAndKeepTheirRefreshToken() {
        clock.advance(ACCESS.plusMinutes(1));

        for (int i = 0; i < 2; i++) {
            var answer = exchange("/api/user/token", refreshToken);
            assertThat(answer.data().isString()).isTrue();
            assertThat(profile(answer.data().asString())).isEqualTo(200);
        }
    }

    @Test
    void aRefreshTokenEndsWithItsLifetime() {
        clock.advance(REFRESH.plusMinutes(1));

        assertThat(exchange("/api/user/token", refreshToken).status()).isEqualTo(401);
        assertThat(refresh(refreshToken).status()).isEqualTo(401);
    }

    @Test
    void aLoginThatIsUsedLastsBeyondTheLifetimeOfItsFirstToken() {
        clock.advance(REFRESH.minusDays(1));
        var next = refresh(refreshToken).data().get("refreshToken").asString();

        clock.advance(Duration.ofDays(2));

        assertThat(refresh(next).status()).isEqualTo(200);
    }

    @Test
    void refreshingReplacesBothTokens() {
        var pair = refresh(refreshToken).data();

        assertThat(pair.get("refreshToken").asString()).isNotEqualTo(refreshToken);
        assertThat(profile(pair.get("token").asString())).isEqualTo(200);
        assertThat(refresh(pair.get("refreshToken").asString()).status()).isEqualTo(200);
    }

    @Test
    void twoTabsThatRefreshAtOnceGetTheSameNextToken() {
        var tokens = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> refresh(refreshToken).data().get("refreshToken").asString())
                .distinct()
                .toList();

        assertThat(tokens).hasSize(1);
        clock.advance(GRACE.plusSeconds(5));
        assertThat(refresh(tokens.get(0)).status()).isEqualTo(200);
    }

    @Test
    void aLostAnswerCanBeAskedForAgainForHalfAMinute() {
        var lost = refresh(refreshToken).data().get("refreshToken").asString();

        clock.advance(GRACE.minusSeconds(10));
        var again = refresh(refreshToken).data().get("refreshToken").asString();

        assertThat(again).isEqualTo(lost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/user/refresh", "/api/user/token"})
    void aSpentTokenThatTurnsUpLaterEndsTheWholeLogin(String path) {
        var pair = refresh(refreshToken).data();
        clock.advance(GRACE.plusSeconds(5));

        assertThat(exchange(path, refreshToken).status()).isEqualTo(401);

        assertThat(refresh(pair.get("refreshToken").asString()).status()).isEqualTo(401);
        assertThat(profile(pair.get("token").asString())).isEqualTo(401);
    }

    @Test
    void anOlderAncestorEndsTheLoginEvenAtOnce() {
        var second = refresh(refreshToken).data().get("refreshToken").asString();
        var third = refresh(second).data().get("refreshToken").asString();

        assertThat(refresh(refreshToken).status()).isEqualTo(401);
        assertThat(refresh(third).status()).isEqualTo(401);
    }

    @Test
    void anInventedTokenEndsNobodysLogin() {
        var id = refreshToken.substring(0, refreshToken.indexOf('.'));

        for (var invented : new String[] {"x", id, id + ".", id + ".a.b", refreshToken + "x", "....", "ключ"}) {
            assertThat(refresh(invented).status()).as(invented).isEqualTo(401);
        }
        assertThat(refresh(refreshToken).status()).isEqualTo(200);
    }

    @Test
    void loggingOutEndsOneLoginAndLeavesTheOthers() {
        var other = login();

        assertThat(Answer.send(server.as(token), "POST", "/api/user/logout").status())
                .isEqualTo(200);

        assertThat(profile(token)).isEqualTo(401);
        assertThat(refresh(refreshToken).status()).isEqualTo(401);
        assertThat(profile(other.get("token").asString())).isEqualTo(200);
    }

    @Test
    void changingThePasswordEndsAllLogins() {
        var other = login();

        var change = Map.of("oldPassword", Accounts.PASSWORD, "newPassword", "a new passphrase");
        assertThat(Answer.put(server.as(token), "/api/user/password", change).status())
                .isEqualTo(200);

        assertThat(profile(token)).isEqualTo(401);
        assertThat(refresh(other.get("refreshToken").asString()).status()).isEqualTo(401);
        assertThat(accounts.loginData(Accounts.ADMIN, "a new passphrase").has("token"))
                .isTrue();
    }

    @Test
    void theOldPasswordMustBeRight() {
        var change = Map.of("oldPassword", "not the password", "newPassword", "a new passphrase");

        var refused = Answer.put(server.as(token), "/api/user/password", change);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains("oldPassword:");
        assertThat(profile(token)).isEqualTo(200);
    }

    @Test
    void aDisabledUserCannotContinue() {
        var user = accounts.loginData(userName(), Accounts.PASSWORD);
        var id = user.get("userInfo").get("id").asString();

        // straight in the table, so that the session row stays and only the flag decides
        database.sql("UPDATE app_user SET enabled = FALSE WHERE id = :id")
                .bind("id", id)
                .then()
                .block();

        assertThat(profile(user.get("token").asString())).isEqualTo(401);
        var userRefreshToken = user.get("refreshToken").asString();
        assertThat(exchange("/api/user/token", userRefreshToken).status()).isEqualTo(401);
        assertThat(refresh(userRefreshToken).status()).isEqualTo(401);
    }

    private String userName() {
        accounts.registerUser("ada");
        return "ada";
    }

    @Test
    void tokensAreNotKeptInPlainText() {
        var rows = database.sql("SELECT token_hash FROM app_session")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();

        assertThat(rows).isNotEmpty().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void expiredLoginsAreRemoved() {
        assertThat(sessions.deleteExpired().block()).isZero();

        clock.advance(REFRESH.plusMinutes(1));

        assertThat(sessions.deleteExpired().block()).isEqualTo(2);
    }

    @Test
    void theProfileIsChangedFieldByField() {
        var client = server.as(token);
        Answer.put(client, "/api/user/profile", Map.of("nickname", "Ada", "email", "ada@example.com"));

        var changed =
                Answer.put(client, "/api/user/profile", Map.of("email", "")).data();

        assertThat(changed.get("nickname").asString()).isEqualTo("Ada");
        assertThat(changed.path("email").asString("")).isEmpty();
        assertThat(Answer.put(client, "/api/user/profile", Map.of("email", "nobody"))
                        .status())
                .isEqualTo(400);
    }
}
