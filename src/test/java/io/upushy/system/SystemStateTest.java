package io.upushy.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@UpushyTest
class SystemStateTest {

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Test
    void aServerThatIsWellSaysSo() {
        var state = Api.anonymous(server)
                .as(accounts.registerAdmin())
                .get("/api/system")
                .data();

        for (var name : new String[] {"database", "cache", "storage"}) {
            assertThat(find(state.get("dependencies"), "name", name)
                            .get("status")
                            .asString())
                    .isEqualTo("up");
        }
        assertThat(state.get("version").asString()).isNotBlank();
        assertThat(state.at("/machine/os/cpus").size()).isPositive();
        var log = find(state.get("telemetry"), "kind", "update-log");
        assertThat(log.get("dropped").asLong()).isZero();
        assertThat(log.has("streamed")).isTrue();
    }

    static JsonNode find(JsonNode list, String field, String value) {
        for (var entry : list) {
            if (entry.get(field).asString().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }
}
