package io.upushy.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the settings of the update check do. */
@BackendTest
class UpdateSettingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aChangeThatNobodyAnnouncedIsServedAfterTheTimeToLiveAndNoMoreIsKeptThanTheSizeAllows() {
        var settings = Backend.freshSettings();
        settings.put("UPDATE_CACHE_TTL", "1");
        settings.put("UPDATE_CACHE_SIZE", "100");
        try (var server = InProcessServer.start(settings)) {
            var phone = Api.anonymous(server.server());
            var apps = new Apps(phone.as(new Accounts(server.server()).registerAdmin()));
            var project = apps.project("Quiet change");
            var url = Map.of("url", "https://cdn.example.com/app.apk");
            apps.create(project, Apps.ANDROID, 1, url).data();
            assertThat(changelog(phone, project)).isNotEqualTo("quietly");

            server.bean(DatabaseClient.class)
                    .sql("UPDATE app_source SET changelog = 'quietly' WHERE project_id = :project")
                    .bind("project", project)
                    .then()
                    .block(PATIENCE);
            assertThat(eventually(() -> changelog(phone, project).equals("quietly")))
                    .isTrue();

            for (int i = 0; i < 130; i++) {
                changelog(phone, apps.project("Many " + i));
            }
            assertThat(eventually(() -> server.bean(Snapshots.class).size() <= 100))
                    .isTrue();
        }
    }

    private static String changelog(Api phone, String project) {
        var offer = phone.post(
                        "/api/update",
                        Map.of(
                                "projectId",
                                project,
                                "platform",
                                "android",
                                "wgtVersionCode",
                                1,
                                "nativeVersionCode",
                                1))
                .data()
                .get("native");
        return offer.isNull() ? "" : offer.get("changelog").asString();
    }

    private static boolean eventually(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
