package io.upushy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A refusal names what in the request it is about, headers included; its message is the sentence alone. */
@UpushyTest
@TestPropertySource(properties = "LOGIN_ATTEMPTS_PER_ACCOUNT=3")
class BlamedFieldsTest {

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Api anonymous;
    private Api user;

    @BeforeEach
    void logIn() {
        anonymous = Api.anonymous(server);
        user = anonymous.as(accounts.registerUser("ada"));
    }

    private static void assertBlames(Reply reply, int status, String field) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.errors())
                .containsExactly(field + ": " + reply.json().path("message").asString());
    }

    @Test
    void whoIsNotLoggedInLacksTheHeader() {
        assertBlames(anonymous.get("/api/projects"), 401, "Authorization");
        assertBlames(anonymous.as("stale").get("/api/projects"), 401, "Authorization");
        assertBlames(user.get("/api/users"), 403, "Authorization");
    }

    @Test
    void aTokenThatHasEndedIsNamed() {
        assertBlames(anonymous.post("/api/user/token", Map.of("refreshToken", "spent")), 401, "refreshToken");
        assertBlames(anonymous.post("/api/user/refresh", Map.of("refreshToken", "spent")), 401, "refreshToken");
    }

    @Test
    void aProjectThatIsNotTheCallersIsNamedAndSoIsForce() {
        var apps = new Apps(anonymous.as(accounts.registerAdmin()));
        var theirs = apps.project("Theirs");

        assertBlames(user.get("/api/source?projectId=" + theirs + "&type=3"), 403, "projectId");
        assertBlames(
                new Apps(user).create(new Apps(user).project("Own"), Apps.ANDROID, 1, Map.of("force", true)),
                403,
                "force");
    }

    @Test
    void aBodyThatIsTooLargeOrOfAnotherTypeIsNamed() {
        var huge = "{\"username\":\"" + "x".repeat(3_000_000) + "\"}";

        assertBlames(anonymous.text("POST", "/api/user/login", "application/json", huge), 413, "body");
        assertBlames(anonymous.text("POST", "/api/update", "application/json", huge), 413, "body");
        assertBlames(anonymous.text("POST", "/api/user/login", "text/plain", "x"), 415, "Content-Type");
        assertBlames(user.text("POST", "/api/source/upload", "application/json", "{}"), 415, "Content-Type");
    }

    @Test
    void whatIsCountedIsNamed() {
        var guess = Map.of("username", "grace", "password", "a guess");
        for (int i = 0; i < 3; i++) {
            assertBlames(anonymous.post("/api/user/login", guess), 401, "password");
        }
        assertBlames(anonymous.post("/api/user/login", guess), 429, "username");
    }
}
