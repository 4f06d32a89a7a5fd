package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@AuthTest
class SecurityChainTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClient database;

    @Test
    void whatNoRuleOpensNeedsALoginInTheCallersLanguage() {
        var english = Answer.get(server.anonymous(), "/api/projects");
        var chinese = Answer.get(
                server.anonymous()
                        .mutate()
                        .defaultHeaders(headers -> headers.set("Accept-Language", "zh-CN"))
                        .build(),
                "/api/projects");

        assertThat(english.status()).isEqualTo(401);
        assertThat(english.message()).isEqualTo("Log in first");
        assertThat(chinese.message()).isEqualTo("请先登录");
        assertThat(english.json().get("success").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/whatever", "/api/users/whatever", "/api/source/whatever", "/whatever", "/actuator/env"})
    void whereNobodyAnswersIsTheSameForAnyone(String path) {
        var user = server.as(accounts.registerUser("ada"));
        var admin = server.as(accounts.registerAdmin());

        for (var client : List.of(server.anonymous(), server.as("stale"), user, admin)) {
            var answer = Answer.get(client, path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).isEqualTo("There is nothing at this address");
            assertThat(Answer.send(client, "POST", path).status()).isIn(404, 405);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /api/users",
        "GET, /api/project/member",
        "DELETE, /api/users/password",
        "POST, /actuator/prometheus"
    })
    void whatIsThereIsClosedWhateverTheMethod(String method, String path) {
        assertThat(Answer.send(server.anonymous(), method, path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer stale", "Bearer ", "Bearer a.b.c", "Basic YTpi", "nonsense", "Bearer upt_stale"})
    void aTokenThatIsNoGoodMakesACallerAnonymousNotRefused(String header) {
        var client = server.anonymous()
                .mutate()
                .defaultHeader("Authorization", header)
                .build();

        assertThat(Answer.get(client, "/api/user/login/captcha").status()).isEqualTo(200);
        assertThat(Answer.get(client, "/actuator/health").status()).isEqualTo(200);
        var refused = Answer.get(client, "/api/user/profile");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.message()).isEqualTo("Your login has ended, log in again");
    }

    @Test
    void aTokenSignedByAnotherKeyOrByNoneIsNoLogin() {
        var token = accounts.registerAdmin();
        var claims = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        var unsigned = "eyJhbGciOiJub25lIn0." + claims + ".";
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        assertThat(Answer.get(server.as(unsigned), "/api/user/profile").status())
                .isEqualTo(401);
        assertThat(Answer.get(server.as(forged), "/api/user/profile").status()).isEqualTo(401);
    }

    @Test
    void answersForbidSniffingFramingAndCaching() {
        var headers = Answer.get(server.anonymous(), "/api/user/registration").headers();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cache-Control")).contains("no-store");
    }

    @Test
    void withoutTheDatabaseACallerIsAskedToComeBackNotToLogInAgain() {
        var token = accounts.registerAdmin();
        database.sql("ALTER TABLE app_session RENAME TO app_session_away")
                .then()
                .block();
        try {
            var answer = Answer.get(server.as(token), "/api/user/profile");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers().getFirst("Retry-After")).isNotNull();
            assertThat(Answer.get(server.as(token), "/api/user/login/captcha").status())
                    .isEqualTo(200);
        } finally {
            database.sql("ALTER TABLE app_session_away RENAME TO app_session")
                    .then()
                    .block();
        }
        assertThat(Answer.get(server.as(token), "/api/user/profile").status()).isEqualTo(200);
    }

    @Test
    void metricsAreForAdministratorsAndHealthIsForAll() {
        assertThat(Answer.get(server.as(accounts.registerAdmin()), "/actuator/prometheus")
                        .text())
                .contains("jvm_memory_used_bytes");
        assertThat(Answer.get(server.as(accounts.registerUser("ada")), "/actuator/prometheus")
                        .status())
                .isEqualTo(403);
        assertThat(Answer.get(server.anonymous(), "/actuator/prometheus").status())
                .isEqualTo(401);
        assertThat(Answer.get(server.anonymous(), "/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(Answer.get(server.anonymous(), "/actuator/health").text())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers"})
    void otherEndpointsAreNotThere(String path) {
        assertThat(Answer.get(server.as(accounts.registerAdmin()), path).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "GET /api/%75sers",
                "GET /api/users/",
                "GET //api/users",
                "GET /api//users",
                "GET /api/./users",
                "GET /api/x/../users",
                "GET /api/users;x=1",
                "GET /api/users%2f",
                "GET /api/users%00",
                "GET /api/%zz",
                "GET /API/USERS",
                "GET /api/users?pageNum=%zz",
                "GET /api/user/login/captcha?t=%zz",
                "FOO /api/users",
                "TRACE /api/users",
                "CONNECT /api/users",
                "PATCH /api/users",
                "DELETE /api/user/login",
                "GET /api/user/login",
                "OPTIONS /api/users",
                "POST /actuator/health",
                "GET *",
            })
    void oddRequestsOfUsersNeitherGetThroughNorBreakAnything(String method, String path) throws IOException {
        var token = accounts.registerUser("ada");

        var answer = raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n\r\n");

        var status = Integer.parseInt(answer.split(" ")[1]);
        assertThat(status).as(answer).isLessThan(500);
        assertThat(answer).doesNotContain("\"records\"", "Exception");
        if (status == 200) {
            assertThat(answer).contains("\"uuid\"");
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void brokenBodiesAreToldApart() {
        var client = server.anonymous();

        assertThat(Answer.of(client.post()
                                .uri("/api/user/login")
                                .header("Content-Type", "application/json")
                                .bodyValue("{"))
                        .status())
                .isEqualTo(400);
        assertThat(Answer.of(client.post()
                                .uri("/api/user/login")
                                .header("Content-Type", "text/plain")
                                .bodyValue("x"))
                        .status())
                .isEqualTo(415);
        assertThat(Answer.post(client, "/api/user/login", Map.of()).errors()).contains("username:", "password:");
    }
}
