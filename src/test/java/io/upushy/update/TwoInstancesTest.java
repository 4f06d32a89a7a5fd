package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.OnMySql;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Two servers on one database and one Redis. */
@BackendTest
class TwoInstancesTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Test
    @OnMySql
    void whatIsPublishedOnOneInstanceIsServedByTheOtherWithinASecond() {
        var settings = Backend.freshSettings();
        settings.put("UPDATE_CACHE_TTL", "3600"); // nothing but the notice can bring the news in time
        try (var one = InProcessServer.start(settings);
                var other = InProcessServer.start(settings)) {
            var api = Api.anonymous(one.server());
            var admin = api.as(new Accounts(one.server()).registerAdmin());
            var apps = new Apps(admin);
            var project = apps.project("Shared");
            var phone = Api.anonymous(other.server());
            assertThat(within(SOON, () -> offers(phone, project).equals("none")))
                    .isTrue();

            var url = Map.of("url", "https://cdn.example.com/app.apk");
            var id = apps.create(project, Apps.ANDROID, 100, url)
                    .data()
                    .get("id")
                    .asString();
            assertThat(within(SOON, () -> offers(phone, project).equals("100"))).isTrue();

            admin.put("/api/source", Map.of("id", id, "status", 0));
            assertThat(within(SOON, () -> offers(phone, project).equals("none")))
                    .isTrue();

            admin.delete("/api/source", Map.of("id", id));
            admin.delete("/api/project", Map.of("id", project));
            assertThat(within(SOON, () -> offers(phone, project).equals("unknown")))
                    .isTrue();
        }
    }

    private static String offers(Api phone, String project) {
        var reply = phone.post(
                "/api/update",
                Map.of("projectId", project, "platform", "android", "wgtVersionCode", 1, "nativeVersionCode", 1));
        if (reply.status() == 404) {
            return "unknown";
        }
        var offer = reply.data().get("native");
        return offer.isNull() ? "none" : offer.get("versionCode").asString();
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
