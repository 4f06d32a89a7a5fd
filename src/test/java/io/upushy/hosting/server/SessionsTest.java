package io.upushy.hosting.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.server.ServerSettings.Credential;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SessionsTest {

    private final List<String> used = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private int logins;
    private int status = 200;

    private final Sessions sessions =
            new Sessions(new Moving(), settings -> Mono.fromSupplier(() -> "token" + ++logins));

    private final class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static ServerSettings settings(String secret) {
        return new ServerSettings(
                ServerKind.PORTAINER,
                URI.create("http://127.0.0.1:9"),
                Credential.PASSWORD,
                "admin",
                secret,
                null,
                null,
                1,
                null,
                null);
    }

    private int call(String secret) {
        return sessions.call(
                        settings(secret),
                        token -> Mono.fromSupplier(() -> {
                            used.add(token);
                            return new Answer(ServerKind.PORTAINER, Call.get("x"), status, new byte[0]);
                        }))
                .block()
                .status();
    }

    @Test
    void aTokenServesUntilItIsAnHourOld() {
        call("a");
        now = now.plus(Duration.ofMinutes(59));
        call("a");
        now = now.plus(Duration.ofMinutes(2));
        call("a");

        assertThat(used).containsExactly("token1", "token1", "token2");
    }

    @Test
    void otherSettingsNeedAnotherLogin() {
        call("a");
        call("b");
        call("b");

        assertThat(used).containsExactly("token1", "token2", "token2");
    }

    @Test
    void aTokenThatIsRefusedIsRenewedOnceAndAFreshOneIsNot() {
        status = 401;

        assertThat(call("a")).isEqualTo(401);
        assertThat(call("a")).isEqualTo(401);

        assertThat(used).containsExactly("token1", "token1", "token2");
    }
}
