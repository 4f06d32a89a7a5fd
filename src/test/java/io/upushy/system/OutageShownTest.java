package io.upushy.system;

import static io.upushy.system.SystemStateTest.find;
import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Backend;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import io.upushy.testing.TcpLink;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is down is shown as down, soon, to an administrator who was there before; a stranger is shown nothing. */
@OnMySql
class OutageShownTest {

    @ParameterizedTest
    @CsvSource({"database, DB, cut", "database, DB, block", "cache, REDIS, cut", "cache, REDIS, block"})
    void anOutageIsShown(String name, String keys, String how) {
        var settings = new HashMap<>(Backend.freshSettings());
        var link = new TcpLink(
                settings.get(keys + "_HOST").toString(),
                Integer.parseInt(settings.get(keys + "_PORT").toString()));
        settings.put(keys + "_HOST", "127.0.0.1");
        settings.put(keys + "_PORT", link.port());
        try (link;
                var started = InProcessServer.start(settings)) {
            var accounts = new Accounts(started.server());
            var admin = Api.anonymous(started.server()).as(accounts.registerAdmin());
            var user = Api.anonymous(started.server()).as(accounts.registerUser("nobody"));
            assertThat(admin.get("/api/system").status()).isEqualTo(200);
            assertThat(user.get("/api/system").status()).isEqualTo(403);

            if (how.equals("cut")) {
                link.cut();
            } else {
                link.block();
            }
            var start = System.nanoTime();
            var state = admin.get("/api/system").data();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
            var shown = find(state.get("dependencies"), "name", name);
            assertThat(shown.get("status").asString()).isEqualTo("down");
            assertThat(shown.get("problem").asString()).isNotBlank();
            assertThat(user.get("/api/system").status()).isNotEqualTo(200);
        }
    }
}
