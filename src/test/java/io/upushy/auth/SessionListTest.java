package io.upushy.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class SessionListTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void oneSeesAndEndsOnesOwnLogins() {
        var here = Api.anonymous(server).as(accounts.registerUser("traveller"));
        var there = Api.anonymous(server).as(accounts.login("traveller"));

        var mine = here.get("/api/user/sessions").data();
        assertThat(mine.size()).isEqualTo(2);
        var other = other(mine);
        assertThat(other.get("ipaddr").asString()).isEqualTo("127.0.0.1");

        here.delete("/api/user/sessions", Map.of("session", other.get("session").asString()))
                .data();
        assertThat(there.get("/api/user/profile").status()).isEqualTo(401);
        assertThat(here.get("/api/user/sessions").data().size()).isOne();
    }

    @Test
    void nobodyEndsAnotherOnesLogin() {
        var victim = Api.anonymous(server).as(accounts.registerUser("settled"));
        var session =
                victim.get("/api/user/sessions").data().get(0).get("session").asString();
        var admin = Api.anonymous(server).as(accounts.registerAdmin());

        assertThat(admin.delete("/api/user/sessions", Map.of("session", session))
                        .status())
                .isEqualTo(404);
        assertThat(victim.get("/api/user/profile").status()).isEqualTo(200);
    }

    private static JsonNode other(JsonNode sessions) {
        for (var session : sessions) {
            if (!session.get("current").asBoolean()) {
                return session;
            }
        }
        throw new AssertionError("All are the current one: " + sessions);
    }
}
