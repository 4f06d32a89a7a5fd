package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.cache.SharedCache;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Settings that need a server of their own; each test comes from an address of its own. */
@UpushyTest
@Import({MovableClock.class, TokenEcho.class, LoginListener.class})
@TestPropertySource(
        properties = {
            "AUTH_CAPTCHA=always",
            "ADMIN_USERNAME=chief",
            "ADMIN_PASSWORD=" + SettingsTest.PASSWORD,
            "JWT_ACCESS_MINUTES=2",
            "JWT_REFRESH_DAYS=1",
            "LOGIN_ATTEMPTS_PER_ACCOUNT=3",
            "LOGIN_ATTEMPTS_PER_ADDRESS=6",
            "REGISTRATIONS_PER_ADDRESS=2",
            "LOGIN_WINDOW_MINUTES=2",
            "METRICS_TOKEN=token of the metrics",
            "TRUSTED_PROXIES=127.0.0.1"
        })
class SettingsTest {

    static final String PASSWORD = "a password from the environment";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    Server server;

    @Autowired
    SharedCache cache;

    @Autowired
    MovableClock clock;

    @Autowired
    LoginListener listener;

    private WebTestClient client;

    @BeforeEach
    void comeFromAnotherAddress() {
        client = from("203.0.113." + ADDRESSES.incrementAndGet());
        clock.reset();
    }

    private WebTestClient from(String address) {
        return server.anonymous()
                .mutate()
                .defaultHeader("X-Forwarded-For", address)
                .build();
    }

    private Map<String, String> captcha(String path, String keyField) {
        var captcha = Answer.get(client, path).data();
        var uuid = captcha.get("uuid").asString();
        var text = cache.get("captcha:" + uuid).block();
        return new HashMap<>(Map.of("imgCaptcha", text, keyField, uuid));
    }

    private Answer login(WebTestClient from, String username, String password) {
        var body = captcha("/api/user/login/captcha", "loginCaptchaKey");
        body.put("username", username);
        body.put("password", password);
        return Answer.post(from, "/api/user/login", body);
    }

    private Answer loginWith(Map<String, String> captcha) {
        var body = new HashMap<>(captcha);
        body.put("username", "chief");
        body.put("password", PASSWORD);
        return Answer.post(client, "/api/user/login", body);
    }

    @Test
    void theFirstStartCreatesTheAdministratorOfTheSettings() {
        var login = login(client, "chief", PASSWORD);

        assertThat(login.status()).isEqualTo(200);
        assertThat(login.data().get("userInfo").get("role").asString()).isEqualTo("admin");
        var state = Answer.get(client, "/api/user/registration").data();
        assertThat(state.get("registration").asString()).isEqualTo("closed");
        assertThat(state.get("captcha").asBoolean()).isTrue();
    }

    @Test
    void aCaptchaIsASvgWithAKeyOf32Characters() {
        for (var path : new String[] {"/api/user/login/captcha?t=1", "/api/user/register/captcha"}) {
            var captcha = Answer.get(client, path).data();
            assertThat(captcha.get("img").asString()).startsWith("<svg ");
            assertThat(captcha.get("uuid").asString()).hasSize(32);
        }
    }

    @Test
    void aCaptchaIsReadInEitherCase() {
        var captcha = captcha("/api/user/login/captcha", "loginCaptchaKey");
        captcha.computeIfPresent("imgCaptcha", (key, text) -> text.toLowerCase());

        assertThat(loginWith(captcha).status()).isEqualTo(200);
    }

    @Test
    void aCaptchaWorksOnce() {
        var captcha = captcha("/api/user/login/captcha", "loginCaptchaKey");
        assertThat(loginWith(captcha).status()).isEqualTo(200);

        var refused = loginWith(captcha);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains("imgCaptcha:", "expired");
    }

    @Test
    void aWrongAnswerUsesTheCaptchaUp() {
        var captcha = captcha("/api/user/login/captcha", "loginCaptchaKey");
        var right = captcha.put("imgCaptcha", "????");
        assertThat(loginWith(captcha).message()).contains("does not match");

        captcha.put("imgCaptcha", right);
        assertThat(loginWith(captcha).message()).contains("expired");
    }

    @Test
    void withoutACaptchaNobodyGetsAsFarAsThePassword() {
        listener.attempts().clear();

        var refused = loginWith(Map.of());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).contains("imgCaptcha:");
        assertThat(listener.attempts()).extracting(LoginAttempted::messageKey).containsExactly("auth.captcha.missing");
    }

    @Test
    void registeringTakesACaptchaToo() {
        var user = Map.of("username", "ada", "password", PASSWORD);
        assertThat(Answer.post(client, "/api/user", user).errors()).contains("imgCaptcha:");

        var body = captcha("/api/user/register/captcha", "imgCaptchaKey");
        body.putAll(user);
        assertThat(Answer.post(client, "/api/user", body).message()).contains("Registration is closed");
    }

    @Test
    void whoeverReadsTheCaptchaRegistersWhileAnAdministratorAllowsIt() {
        var chief = loginWith(captcha("/api/user/login/captcha", "loginCaptchaKey"));
        var admin = server.as(chief.data().get("token").asString());
        Answer.put(admin, "/api/user/registration", Map.of("registration", "open"));
        try {
            var body = captcha("/api/user/register/captcha", "imgCaptchaKey");
            body.putAll(Map.of("username", "newcomer", "password", PASSWORD));

            assertThat(Answer.post(client, "/api/user", body).status()).isEqualTo(200);
            assertThat(login(client, "newcomer", PASSWORD)
                            .data()
                            .at("/userInfo/role")
                            .asString())
                    .isEqualTo("user");
        } finally {
            Answer.put(admin, "/api/user/registration", Map.of("registration", "closed"));
        }
    }

    @Test
    void registeringIsThrottledByAddress() {
        var body = Map.of("username", "ada", "password", PASSWORD);
        assertThat(Answer.post(client, "/api/user", body).status()).isEqualTo(400);
        assertThat(Answer.post(client, "/api/user", body).status()).isEqualTo(400);

        var refused = Answer.post(client, "/api/user", body);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().getFirst("Retry-After")).isNotNull();
        assertThat(refused.errors()).contains("address: ");
    }

    @Test
    void guessingAnAccountIsThrottledWhereverItComesFrom() {
        for (int i = 0; i < 3; i++) {
            assertThat(login(from("198.51.100." + i), "Nobody", "guess").status())
                    .isEqualTo(401);
        }

        var refused = login(from("198.51.100.9"), "nobody", "guess");

        assertThat(refused.status()).isEqualTo(429);
        var seconds = Integer.parseInt(refused.headers().getFirst("Retry-After"));
        assertThat(seconds).isBetween(60, 120);
        assertThat(refused.message()).contains("2 minute(s)");
        assertThat(login(from("198.51.100.9"), "nobody.else", "guess").status()).isEqualTo(401);
    }

    @Test
    void aSuccessfulLoginForgetsTheFailedOnes() {
        for (int round = 0; round < 2; round++) {
            login(from("198.51.101." + round), "chief", "guess");
            login(from("198.51.101." + round), "chief", "guess");
            assertThat(login(from("198.51.101." + round), "chief", PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void guessingTheOldPasswordIsThrottledToo() {
        var admin =
                server.as(login(client, "chief", PASSWORD).data().get("token").asString());
        Answer.post(admin, "/api/users", Map.of("username", "grace", "password", PASSWORD));
        var grace =
                server.as(login(client, "grace", PASSWORD).data().get("token").asString());
        var guess = Map.of("oldPassword", "guess", "newPassword", "a new passphrase");
        for (int i = 0; i < 3; i++) {
            assertThat(Answer.put(grace, "/api/user/password", guess).status()).isEqualTo(400);
        }

        var right = Map.of("oldPassword", PASSWORD, "newPassword", "a new passphrase");
        assertThat(Answer.put(grace, "/api/user/password", right).status()).isEqualTo(429);
    }

    @Test
    void guessingManyAccountsIsThrottledByAddress() {
        for (int i = 0; i < 6; i++) {
            assertThat(login(client, "user" + i, "guess").status()).isEqualTo(401);
        }

        assertThat(login(client, "user6", "guess").status()).isEqualTo(429);
        assertThat(login(from("203.0.113.250"), "user6", "guess").status()).isEqualTo(401);
    }

    @Test
    void theAddressesOfOneIpv6SubscriberCountAsOne() {
        for (int i = 0; i < 6; i++) {
            login(from("2001:db8:1:2::" + i), "six" + i, "guess");
        }

        assertThat(login(from("2001:db8:1:2:ffff::1"), "six", "guess").status()).isEqualTo(429);
        assertThat(login(from("2001:db8:1:3::1"), "six", "guess").status()).isEqualTo(401);
    }

    @Test
    void tokensLiveAsLongAsTheSettingsSay() {
        var login = login(client, "chief", PASSWORD).data();
        var token = login.get("token").asString();
        var refresh = Map.of("refreshToken", login.get("refreshToken").asString());

        clock.advance(Duration.ofSeconds(110));
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(20));
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(401);
        clock.advance(Duration.ofHours(23));
        assertThat(Answer.post(client, "/api/user/token", refresh).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        assertThat(Answer.post(client, "/api/user/token", refresh).status()).isEqualTo(401);
    }

    @Test
    void theMetricsTokenReadsTheMetricsAndNothingElse() {
        var metrics = server.as("token of the metrics");

        assertThat(Answer.get(metrics, "/actuator/prometheus").text()).contains("jvm_memory_used_bytes");
        assertThat(Answer.get(server.as("token of the metricx"), "/actuator/prometheus")
                        .status())
                .isEqualTo(401);
        assertThat(Answer.get(metrics, "/api/user/profile").status()).isEqualTo(403);
        assertThat(Answer.get(metrics, "/api/test/echo").status()).isEqualTo(403);
    }
}
