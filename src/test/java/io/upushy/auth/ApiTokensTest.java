package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@AuthTest
class ApiTokensTest {

    private static final String PROJECT = "0b9d5cbc6d6f4f0c9a5f8b1e2d3c4a5f";
    private static final String ECHO = "/api/test/echo";

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    MovableClock clock;

    @Autowired
    DatabaseClient database;

    private String adminToken;
    private String userId;

    @BeforeEach
    void registerAdmin() {
        adminToken = accounts.registerAdmin();
        userId = accounts.idOf(adminToken);
    }

    private ApiToken.Created create(Duration lifetime) {
        return tokens.create(userId, PROJECT, "Jenkins", ApiTokenScope.USUAL, lifetime)
                .block();
    }

    private int echo(String token) {
        return Answer.get(server.as(token), ECHO).status();
    }

    @Test
    void aTokenCallsWhatIsOpenToTokensInItsUsersNameForItsProject() {
        var answer = Answer.get(server.as(create(null).secret()), ECHO).data();

        assertThat(answer.get("username").asString()).isEqualTo(Accounts.ADMIN);
        assertThat(answer.get("projectId").asString()).isEqualTo(PROJECT);
        assertThat(answer.get("admin").asString()).isEqualTo("false");
    }

    @Test
    void aTokenCallsNothingElseEvenAnAdministrators() {
        var client = server.as(create(null).secret());

        assertThat(Answer.get(client, "/api/user/profile").status()).isEqualTo(403);
        assertThat(Answer.get(client, "/api/users").status()).isEqualTo(403);
        assertThat(Answer.send(client, "POST", "/api/user/logout").status()).isEqualTo(403);
        assertThat(Answer.send(client, "POST", ECHO).status()).isEqualTo(403);
        assertThat(Answer.get(client, "/actuator/prometheus").status()).isEqualTo(403);
    }

    @Test
    void aLoginCallsWhatIsOpenToTokens() {
        assertThat(echo(adminToken)).isEqualTo(200);
        assertThat(Answer.get(server.anonymous(), ECHO).status()).isEqualTo(401);
    }

    @Test
    void aTokenIsRandomAndKeptAsAHash() {
        var created = create(null);

        assertThat(created.secret())
                .matches("upt_[0-9A-Za-z]{43}")
                .isNotEqualTo(create(null).secret());
        assertThat(created.secret()).startsWith(created.token().hint());
        assertThat(created.toString()).doesNotContain(created.secret());
        var stored = database.sql("SELECT token_hash FROM app_api_token")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
        assertThat(stored).hasSize(2).contains(Secrets.sha256Hex(created.secret()));
    }

    @Test
    void aTokenEndsWhenItIsRevoked() {
        var created = create(null);
        assertThat(echo(created.secret())).isEqualTo(200);

        tokens.revoke(created.token().id()).block();

        assertThat(echo(created.secret())).isEqualTo(401);
        assertThatThrownBy(() -> tokens.revoke(created.token().id()).block()).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> tokens.get(created.token().id()).block()).isInstanceOf(ApiException.class);
    }

    @Test
    void aTokenEndsWithItsLifetime() {
        var created = create(Duration.ofDays(7));
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(echo(created.secret())).isEqualTo(200);

        clock.advance(Duration.ofMinutes(2));
        assertThat(echo(created.secret())).isEqualTo(401);
    }

    @Test
    void aTokenEndsWithItsProject() {
        var created = create(null);
        var another = tokens.create(userId, "another", "Jenkins", ApiTokenScope.USUAL, null)
                .block();

        tokens.deleteOfProject(PROJECT).block();

        assertThat(echo(created.secret())).isEqualTo(401);
        assertThat(echo(another.secret())).isEqualTo(200);
    }

    @Test
    void aTokenSleepsWhileItsUserIsDisabled() {
        var user = accounts.idOf(accounts.registerUser("ada"));
        var token = tokens.create(user, PROJECT, "Jenkins", ApiTokenScope.USUAL, null)
                .block()
                .secret();
        assertThat(echo(token)).isEqualTo(200);

        Answer.put(server.as(adminToken), "/api/users", Map.of("id", user, "enabled", false));

        assertThat(echo(token)).isEqualTo(401);
    }

    @Test
    void anInventedTokenIsNobodys() {
        assertThat(echo("upt_" + "a".repeat(43))).isEqualTo(401);
        assertThat(echo("upt_")).isEqualTo(401);
    }

    @Test
    void tokensAreListedByProjectAndByUserNewestFirst() {
        var first = create(null).token();
        clock.advance(Duration.ofSeconds(1));
        var second = create(Duration.ofDays(1)).token();
        tokens.create("somebody", "another", "Jenkins", ApiTokenScope.USUAL, null)
                .block();

        assertThat(tokens.ofProject(PROJECT).map(ApiToken::id).collectList().block())
                .containsExactly(second.id(), first.id());
        assertThat(tokens.ofUser(userId).map(ApiToken::id).collectList().block())
                .containsExactly(second.id(), first.id());
        var read = tokens.get(second.id()).block();
        assertThat(read.name()).isEqualTo("Jenkins");
        assertThat(read.expiresTime()).isCloseTo(second.expiresTime(), within(Duration.ofMillis(1)));
        assertThat(read.lastUsedTime()).isNull();
    }

    @Test
    void aUseIsNotedOnceAMinute() {
        var created = create(null);

        echo(created.secret());
        var first = lastUsed(created, Instant.EPOCH);
        assertThat(first).isCloseTo(clock.instant(), within(Duration.ofSeconds(20)));

        clock.advance(Duration.ofSeconds(30));
        echo(created.secret());
        clock.advance(Duration.ofSeconds(40));
        echo(created.secret());
        var second = lastUsed(created, first);
        assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(Duration.ofSeconds(70));
    }

    /** Waits for the note that is written behind the caller's back. */
    private Instant lastUsed(ApiToken.Created created, Instant after) {
        return tokens.get(created.token().id())
                .flatMap(token -> Mono.justOrEmpty(token.lastUsedTime()))
                .filter(used -> used.isAfter(after))
                .repeatWhenEmpty(attempts -> attempts.delayElements(Duration.ofMillis(20)))
                .block(Duration.ofSeconds(10));
    }

    private static TemporalUnitOffset within(Duration duration) {
        return new TemporalUnitWithinOffset(duration.toMillis(), ChronoUnit.MILLIS);
    }
}
