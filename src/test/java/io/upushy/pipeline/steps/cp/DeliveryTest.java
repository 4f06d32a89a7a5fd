package io.upushy.pipeline.steps.cp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.cp.ReleaseSettings.System;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Packages;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.UpushyTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a run's release step offers to devices, and what becomes of it. */
@UpushyTest
class DeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectStorage storage;

    @Autowired
    ObjectKeys keys;

    @Autowired
    ReleaseStep step;

    private Api owner;
    private String ownerId;
    private Apps apps;
    private Shop shop;

    @BeforeEach
    void openShop() {
        var token = accounts.registerUser("ada");
        owner = Api.anonymous(server).as(token);
        ownerId = accounts.idOf(token);
        apps = new Apps(owner);
        shop = new Shop(server, token, storage, keys);
        apps.nativeRelease(shop.id(), Apps.ANDROID, 100);
    }

    private LoneStep run(long number, String userId, String key) {
        return new LoneStep(shop.id(), Scratch.folder("workspace"))
                .numbered(number)
                .startedBy(userId)
                .after("upload", "url", key);
    }

    private LoneStep uploaded(long number, String version, long code) {
        return run(number, ownerId, shop.store(Packages.wgt(version, code)));
    }

    private static ReleaseSettings wgt() {
        return wgt(null, null);
    }

    private static ReleaseSettings wgt(@Nullable String nativeVersionCode, @Nullable Boolean enabled) {
        return new ReleaseSettings(
                ReleaseSettings.Type.WGT,
                System.ANDROID,
                null,
                null,
                null,
                nativeVersionCode,
                ReleaseSettings.Mode.SILENT,
                "x".repeat(300),
                null,
                enabled);
    }

    private JsonNode offered() {
        var body = Map.of("projectId", shop.id(), "platform", "android", "wgtVersionCode", 1, "nativeVersionCode", 100);
        return Api.anonymous(server).post("/api/update", body).data().get("wgt");
    }

    private long offeredCode() {
        var wgt = offered();
        return wgt.isNull() ? 0 : wgt.get("versionCode").asLong();
    }

    @Test
    void aPhoneGetsWhatARunReleases() {
        var outcome = step.execute(wgt(), uploaded(1, "1.4.0", 104)).block(SOON);

        assertThat(outcome.values())
                .containsEntry("version", "1.4.0")
                .containsEntry("versionCode", "104")
                .containsEntry("nativeVersionCode", "100");
        var wgt = offered();
        assertThat(wgt.get("versionCode").asLong()).isEqualTo(104);
        assertThat(wgt.get("updateType").asInt()).isEqualTo(3);
        assertThat(wgt.get("changelog").asString()).hasSize(255).endsWith("…");
    }

    @Test
    void executingAgainReleasesNothingTwice() {
        var context = uploaded(1, "1.4.0", 104);
        assertThat(step.probe(wgt(), context).block(SOON)).isEqualTo(Probe.NOT_DONE);
        var first = step.execute(wgt(), context).block(SOON);

        assertThat(step.probe(wgt(), context).block(SOON)).isEqualTo(Probe.done(first));
        assertThat(step.execute(wgt(), context).block(SOON)).isEqualTo(first);
        assertThat(shop.get("/api/source?type=1&projectId=" + shop.id())
                        .data()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void compensatingTurnsTheReleaseOffAndTellsPhones() {
        step.execute(wgt(), uploaded(1, "1.4.0", 104)).block(SOON);
        var context = uploaded(2, "1.4.1", 105);
        step.execute(wgt(), context).block(SOON);
        assertThat(offeredCode()).isEqualTo(105);

        step.compensate(wgt(), context).block(SOON);
        step.compensate(wgt(), context).block(SOON);

        assertThat(offeredCode()).isEqualTo(104);
        assertThat(artifacts().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatAnotherRunReleasedFromTheSameAddressIsItsOwn() {
        var store = "https://apps.apple.com/app/id123456";
        var first = step.execute(fromStore(store, "1.0.0", 200), run(1, ownerId, ""))
                .block(SOON);
        var failing = run(2, ownerId, "");

        var second = step.execute(fromStore(store, "2.0.0", 201), failing).block(SOON);
        assertThat(second.values())
                .containsEntry("version", "2.0.0")
                .doesNotContainEntry("id", first.values().get("id"));
        step.compensate(fromStore(store, "2.0.0", 201), failing).block(SOON);

        var offered = owner.get("/api/source?type=4&status=1&projectId=" + shop.id())
                .data()
                .get("records");
        assertThat(offered).singleElement().satisfies(release -> assertThat(
                        release.get("id").asString())
                .isEqualTo(first.values().get("id")));
    }

    private static ReleaseSettings fromStore(String url, String version, long code) {
        return new ReleaseSettings(
                ReleaseSettings.Type.NATIVE,
                System.IOS,
                url,
                version,
                code,
                null,
                ReleaseSettings.Mode.ASK,
                null,
                null,
                null);
    }

    @Test
    void theRulesForPeopleHoldForRuns() {
        step.execute(wgt(), uploaded(1, "1.4.0", 104)).block(SOON);
        var context = uploaded(2, "1.3.0", 103);

        assertThatThrownBy(() -> step.execute(wgt(), context).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("release.versionCode.grows", StepFailure::key)
                .returns(false, StepFailure::isPassing);

        assertThat(context.lines()).singleElement().asString().contains("greater than 104");
        assertThatThrownBy(() ->
                        step.execute(wgt("99", null), uploaded(3, "1.5.0", 106)).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("release.native.missing", StepFailure::key);
        assertThatThrownBy(() -> step.execute(wgt(), run(4, ownerId, shop.store("no zip".getBytes())))
                        .block(SOON))
                .isInstanceOf(StepFailure.class);
        assertThat(offeredCode()).isEqualTo(104);
    }

    @Test
    void nothingIsReleasedInAFreezeThatBeganAfterTheSourceWasChecked() {
        var now = Instant.now();
        var freeze = owner.post(
                        "/api/pipeline/freeze",
                        Map.of(
                                "projectId",
                                shop.id(),
                                "from",
                                now.minusSeconds(60).toString(),
                                "to",
                                now.plusSeconds(600).toString(),
                                "reason",
                                "Spring Festival"))
                .data();
        var context = uploaded(1, "1.4.0", 104);

        assertThatThrownBy(() -> step.execute(wgt(), context).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("pipeline.check.freeze", StepFailure::key)
                .returns(false, StepFailure::isPassing);

        assertThat(offeredCode()).isZero();
        owner.delete("/api/pipeline/freeze", Map.of("id", freeze.get("id").asString()))
                .data();
        step.execute(wgt(), context).block(SOON);
        assertThat(offeredCode()).isEqualTo(104);
    }

    @Test
    void whoIsNoMaintainerAnyMoreReleasesNothing() {
        var token = accounts.registerUser("bob");
        var bob = accounts.idOf(token);
        var key = shop.store(Packages.wgt("1.4.0", 104));
        apps.member(shop.id(), "bob", "maintainer");
        step.execute(wgt(), run(1, bob, key)).block(SOON);
        apps.member(shop.id(), "bob", "viewer");
        var next = shop.store(Packages.wgt("1.4.1", 105));

        assertThatThrownBy(() -> step.execute(wgt(), run(2, bob, next)).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("project.forbidden", StepFailure::key);
        assertThatThrownBy(() -> step.execute(wgt(), run(3, "nobody", next)).block(SOON))
                .asInstanceOf(type(StepFailure.class))
                .returns("project.forbidden", StepFailure::key);
    }

    @Test
    void latestMeansTheHighestNativeVersionThatIsEnabled() {
        apps.nativeRelease(shop.id(), Apps.ANDROID, 101);
        var withdrawn = apps.nativeRelease(shop.id(), Apps.ANDROID, 102);
        owner.put("/api/source", Map.of("id", withdrawn, "status", 0)).data();

        var outcome =
                step.execute(wgt("latest", null), uploaded(1, "1.4.0", 104)).block(SOON);

        assertThat(outcome.values()).containsEntry("nativeVersionCode", "101");
    }

    private JsonNode artifacts() {
        return owner.get("/api/pipeline/artifact?projectId=" + shop.id()).data();
    }

    private String artifactOf(int run) {
        return artifacts()
                .get("records")
                .valueStream()
                .filter(artifact -> artifact.get("runNumber").asInt() == run)
                .map(artifact -> artifact.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private io.upushy.testing.Reply rollBack(String artifact) {
        return owner.post("/api/pipeline/artifact/" + artifact + "/rollback", Map.of("reason", "crashes"));
    }

    @Test
    void rollingBackOffersTheEarlierReleaseAgainAndKeepsWhoDidItAndWhy() {
        for (int run = 1; run <= 3; run++) {
            step.execute(wgt(), uploaded(run, "1.4." + run, 103 + run)).block(SOON);
        }
        var first = artifactOf(1);
        owner.put("/api/source", Map.of("id", releaseOf(first), "status", 0)).data();
        assertThat(offeredCode()).isEqualTo(106);

        var done = rollBack(first).data();

        assertThat(offeredCode()).isEqualTo(104);
        assertThat(done.get("disabled")).hasSize(2);
        var records = owner.get("/api/pipeline/artifact/rollback?projectId=" + shop.id())
                .data()
                .get("records");
        assertThat(records).hasSize(1);
        assertThat(records.get(0).get("reason").asString()).isEqualTo("crashes");
        assertThat(records.get(0).get("username").asString()).isEqualTo("ada");
        assertThat(records.get(0).get("runNumber").asInt()).isEqualTo(1);
        assertThat(records.get(0)).isEqualTo(done);
    }

    private String releaseOf(String artifact) {
        return artifacts()
                .get("records")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(artifact))
                .map(one -> one.get("releaseId").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void releasesForOtherNativeVersionsStayWhenOneRollsBack() {
        apps.nativeRelease(shop.id(), Apps.ANDROID, 200);
        step.execute(wgt("100", null), uploaded(1, "1.4.0", 104)).block(SOON);
        step.execute(wgt("200", null), uploaded(2, "2.0.0", 204)).block(SOON);
        step.execute(wgt("100", null), uploaded(3, "1.4.1", 205)).block(SOON);

        rollBack(artifactOf(1)).data();

        assertThat(offeredCode()).isEqualTo(104);
        assertThat(shop.get("/api/source?type=1&status=1&projectId=" + shop.id())
                        .data()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void nothingIsRolledBackToWhatIsGone() {
        step.execute(wgt(), uploaded(1, "1.4.0", 104)).block(SOON);
        step.execute(wgt(), uploaded(2, "1.4.1", 105)).block(SOON);
        var first = artifactOf(1);
        var release = releaseOf(first);
        owner.put("/api/source", Map.of("id", release, "status", 0)).data();
        var key = artifacts()
                .get("records")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(first))
                .map(one -> one.get("key").asString())
                .findFirst()
                .orElseThrow();
        storage.delete(key).block(SOON);

        assertThat(rollBack(first).status()).isEqualTo(422);
        assertThat(offeredCode()).isEqualTo(105);
        owner.delete("/api/source", Map.of("id", release)).data();
        assertThat(rollBack(first).status()).isEqualTo(409);
        assertThat(owner.get("/api/pipeline/artifact/rollback?projectId=" + shop.id())
                        .data()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void othersNeitherSeeNorRollBack() {
        step.execute(wgt(), uploaded(1, "1.4.0", 104)).block(SOON);
        var artifact = artifactOf(1);
        var stranger = Api.anonymous(server).as(accounts.registerUser("eve"));
        var viewer = Api.anonymous(server).as(accounts.registerUser("vic"));
        apps.member(shop.id(), "vic", "viewer");
        var path = "/api/pipeline/artifact/" + artifact + "/rollback";

        assertThat(stranger.get("/api/pipeline/artifact?projectId=" + shop.id()).status())
                .isEqualTo(403);
        assertThat(stranger.post(path, Map.of("reason", "r")).status()).isEqualTo(403);
        assertThat(viewer.get("/api/pipeline/artifact?projectId=" + shop.id())
                        .data()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(viewer.post(path, Map.of("reason", "r")).status()).isEqualTo(403);
        assertThat(owner.post(path, Map.of("reason", " ")).errors())
                .singleElement()
                .asString()
                .contains("reason");
        assertThat(owner.post("/api/pipeline/artifact/nothing/rollback", Map.of("reason", "r"))
                        .status())
                .isEqualTo(404);
    }
}
