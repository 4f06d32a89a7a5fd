package io.upushy.pipeline.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.release.Publishing;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long artifacts stay. */
@UpushyTest
class ArtifactRetentionTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ArtifactRepository rows;

    @Autowired
    Publishing publishing;

    private Api owner;
    private String project;

    @BeforeEach
    void makeProject() {
        owner = Api.anonymous(server).as(accounts.registerUser("ada"));
        project = new Apps(owner).project("Shop");
    }

    private void keep(long run, Duration age, Kind kind, String key, @Nullable String release) {
        var context = new LoneStep(project, Scratch.folder("workspace")).numbered(run);
        new Artifacts(rows, Clock.offset(Clock.systemUTC(), age.negated()))
                .keep(context.run(), context.step(), new Made(kind, "shop.wgt", 1L, null, null, key, release, null))
                .block(SOON);
    }

    private String upload(long run, int daysAgo) {
        var key = project + "/2026-11/key" + run + "/shop.wgt";
        keep(run, Duration.ofDays(daysAgo), Kind.FILE, key, null);
        return key;
    }

    private void apply(int days, int most) {
        new ArtifactRetention(rows, publishing, new ArtifactSettings(days, most), Clock.systemUTC())
                .apply()
                .block(SOON);
    }

    private List<Long> runs() {
        return owner.get("/api/pipeline/artifact?projectId=" + project)
                .data()
                .get("records")
                .valueStream()
                .map(artifact -> artifact.get("runNumber").asLong())
                .toList();
    }

    @Test
    void whatIsTooOldGoes() {
        upload(1, 91);
        upload(2, 89);

        apply(90, 0);

        assertThat(runs()).containsExactly(2L);
    }

    @Test
    void theNewestStayWhenThereAreTooMany() {
        for (int run = 1; run <= 5; run++) {
            upload(run, 10 - run);
        }

        apply(0, 2);

        assertThat(runs()).containsExactly(5L, 4L);
    }

    @Test
    void nothingGoesWithoutLimits() {
        upload(1, 3000);

        apply(0, 0);

        assertThat(runs()).containsExactly(1L);
    }

    @Test
    void whatDevicesMayBeOfferedStaysHoweverOldItIs() {
        var apps = new Apps(owner);
        var url = "https://downloads.example.com/old.apk";
        var release = owner.post("/api/source", Apps.body(project, Apps.ANDROID, 100, Map.of("url", url)))
                .data()
                .get("id")
                .asString();
        keep(1, Duration.ofDays(900), Kind.RELEASE, url, release);
        upload(2, 800);

        apply(90, 1);
        assertThat(runs()).containsExactly(1L);

        apps.nativeRelease(project, Apps.ANDROID, 101);
        owner.put("/api/source", Map.of("id", release, "status", 0)).data();
        apply(90, 1);
        assertThat(runs()).isEmpty();
    }
}
