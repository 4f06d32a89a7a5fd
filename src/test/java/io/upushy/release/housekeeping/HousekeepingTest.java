package io.upushy.release.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.pipeline.artifact.Artifacts;
import io.upushy.pipeline.artifact.Made;
import io.upushy.release.Publishing;
import io.upushy.settings.AdjustableSettings;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.Packages;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.UpushyTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UpushyTest
class HousekeepingTest {

    private static final int APK = 3;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectStorage storage;

    @Autowired
    ObjectKeys keys;

    @Autowired
    GarbageRepository garbage;

    @Autowired
    UsedObjects used;

    @Autowired
    Orphans orphans;

    @Autowired
    AdjustableSettings settings;

    @Autowired
    Artifacts artifacts;

    @Autowired
    Publishing publishing;

    private Shop shop;
    private LoneStep run;

    @BeforeEach
    void openShop() {
        shop = new Shop(server, accounts.registerUser("ada"), storage, keys);
        run = new LoneStep(shop.id(), Scratch.folder("workspace"));
    }

    /** The sweep as it would be after that time. */
    private StorageSweep after(Duration time) {
        return new StorageSweep(garbage, used, orphans, storage, settings, Clock.offset(Clock.systemUTC(), time));
    }

    private void deleteDueAfter(Duration time) {
        after(time).deleteDue().block(A_MINUTE);
    }

    private String release(String key, long code) {
        var fields = shop.fields(APK, "1.0.0", code, key, Map.of());
        return shop.send("POST", "/api/source", fields).data().get("id").asString();
    }

    private void delete(String id) {
        shop.send("DELETE", "/api/source", Map.of("id", id)).data();
    }

    @Test
    void aDeletedReleasesPackageGoesAfterTheGraceTime() {
        var key = shop.store(Packages.apk("1.0.0", 100));
        delete(release(key, 100));

        deleteDueAfter(Duration.ofHours(23));
        deleteDueAfter(Duration.ofHours(23).plusMinutes(10));
        assertThat(shop.isStored(key)).isTrue();

        deleteDueAfter(Duration.ofHours(25));
        assertThat(shop.isStored(key)).as("claimed, not yet deleted").isTrue();
        deleteDueAfter(Duration.ofHours(25).plusMinutes(6));
        assertThat(shop.isStored(key)).isFalse();
        assertThat(garbage.waitingIn(shop.id()).collectList().block(A_MINUTE)).isEmpty();
    }

    @Test
    void aPackageThatAnotherReleaseUsesStays() {
        var key = shop.store(Packages.apk("1.0.0", 100));
        var first = release(key, 100);
        shop.send("POST", "/api/source", shop.fields(APK, "1.0.1", 101, key, Map.of("status", 0)))
                .data();
        delete(first);

        deleteDueAfter(Duration.ofDays(2));
        deleteDueAfter(Duration.ofDays(3));

        assertThat(shop.isStored(key)).isTrue();
    }

    @Test
    void aPackageRegisteredAgainWithinTheGraceTimeStays() {
        var key = shop.store(Packages.apk("1.0.0", 100));
        delete(release(key, 100));
        release(key, 100);

        deleteDueAfter(Duration.ofDays(2));
        deleteDueAfter(Duration.ofDays(3));

        assertThat(shop.isStored(key)).isTrue();
    }

    @Test
    void aClaimedPackageCanNoLongerBeRegistered() {
        var key = shop.store(Packages.apk("1.0.0", 100));
        delete(release(key, 100));
        deleteDueAfter(Duration.ofDays(2));

        var late = shop.send("POST", "/api/source", shop.fields(APK, "1.0.0", 100, key, Map.of()));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.error()).startsWith("url: ");
    }

    @Test
    void aRegistrationThatSlippedPastTheClaimKeepsItsPackage() {
        var key = shop.store(Packages.apk("1.0.0", 100));
        var id = release(key, 100);
        garbage.put(key, Clock.systemUTC().instant()).block(A_MINUTE);
        garbage.claim(key, Clock.systemUTC().instant()).block(A_MINUTE);

        deleteDueAfter(Duration.ofMinutes(10));

        assertThat(id).isNotEmpty();
        assertThat(shop.isStored(key)).isTrue();
        assertThat(garbage.waitingIn(shop.id()).collectList().block(A_MINUTE)).isEmpty();
    }

    @Test
    void whatIsNotTheProjectsOwnUploadIsNeverDeleted() {
        assertThat(UploadAreas.isOf(shop.id(), "another-project/2026-11/app.wgt"))
                .isFalse();
        assertThat(UploadAreas.isOf(shop.id(), "config/production.json")).isFalse();
        assertThat(UploadAreas.isOf(shop.id(), shop.id() + "/backup.sql")).isFalse();
        assertThat(UploadAreas.isOf(shop.id(), shop.id() + "/2026-11/app.wgt")).isTrue();
        assertThat(UploadAreas.isOf(shop.id(), "user-1/2026-11/app.wgt")).isTrue();
    }

    @Test
    void anUploadThatNobodyRegistersIsListedAndGoesAfterSomeDays() {
        var used = shop.store(Packages.apk("1.0.0", 100));
        release(used, 100);
        var orphan = shop.store(new byte[1234]);
        var admin = shop.as(server, accounts.registerAdmin());

        var listed = admin.get("/api/storage/orphans").data().get("records");
        assertThat(listed.findValuesAsString("key")).contains(orphan).doesNotContain(used);
        assertThat(shop.get("/api/storage/orphans").status()).isEqualTo(403);

        after(Duration.ofDays(6)).collectOrphans().block(A_MINUTE);
        assertThat(garbage.waitingIn(shop.id()).collectList().block(A_MINUTE)).isEmpty();
        after(Duration.ofDays(8)).collectOrphans().block(A_MINUTE);
        deleteDueAfter(Duration.ofDays(8));
        deleteDueAfter(Duration.ofDays(8).plusMinutes(6));

        assertThat(shop.isStored(orphan)).isFalse();
        assertThat(shop.isStored(used)).isTrue();
    }

    @Test
    void whatARunBuiltStaysUntilItIsGivenAway() {
        var key = shop.store(new byte[10]);
        var site = shop.store(new byte[10]) + "/";
        shop.replace(site + "index.html", new byte[10]);
        keepAs("upload", key);
        keepAs("site", site);

        after(Duration.ofDays(8)).collectOrphans().block(A_MINUTE);
        publishing.discard(shop.id(), key).block(A_MINUTE);
        publishing.discard(shop.id(), site).block(A_MINUTE);
        sweepThreeTimesAfter(Duration.ofDays(8));
        assertThat(shop.isStored(key)).isTrue();
        assertThat(shop.isStored(site + "index.html")).isTrue();

        giveAway("upload", key);
        giveAway("site", site);
        sweepThreeTimesAfter(Duration.ofDays(9));
        assertThat(shop.isStored(key)).isFalse();
        assertThat(shop.isStored(site + "index.html")).isFalse();
    }

    private void keepAs(String step, String key) {
        var made = new Made(Kind.FILE, "shop.wgt", 10L, null, null, key, null, null);
        artifacts.keep(run.run(), step, made).block(A_MINUTE);
    }

    private void giveAway(String step, String key) {
        artifacts
                .forget(run.run(), step)
                .then(publishing.discard(shop.id(), key))
                .block(A_MINUTE);
    }

    private void sweepThreeTimesAfter(Duration time) {
        for (int minutes = 0; minutes <= 20; minutes += 10) {
            deleteDueAfter(time.plusMinutes(minutes));
        }
    }

    @Test
    void aUsersOwnUploadAreaIsSweptToo() {
        var area = UploadAreas.ofUser(accounts.idOf(accounts.login("ada")));
        var key = shop.storeUnder(area, new byte[10]);

        after(Duration.ofDays(8)).collectOrphans().block(A_MINUTE);
        deleteDueAfter(Duration.ofDays(8));
        deleteDueAfter(Duration.ofDays(8).plusMinutes(6));

        assertThat(shop.isStored(key)).isFalse();
    }

    @Test
    void whatADeletedProjectLeftGoes() {
        var orphan = shop.store(new byte[10]);
        shop.send("DELETE", "/api/project", Map.of("id", shop.id())).data();

        deleteDueAfter(Duration.ofHours(1));
        assertThat(shop.isStored(orphan)).isTrue();
        deleteDueAfter(Duration.ofDays(2));
        deleteDueAfter(Duration.ofDays(2).plusMinutes(1));
        deleteDueAfter(Duration.ofDays(2).plusMinutes(10));

        assertThat(shop.isStored(orphan)).isFalse();
    }

    @Test
    void theUseOfAProjectIsToldToItsMembers() {
        var apk = Packages.apk("1.0.0", 100);
        release(shop.store(apk), 100);
        shop.store(new byte[1000]);

        var use = shop.get("/api/project/storage?projectId=" + shop.id()).data();

        assertThat(use.get("objects").asLong()).isEqualTo(2);
        assertThat(use.get("bytes").asLong()).isEqualTo(apk.length + 1000);
        assertThat(use.get("unusedObjects").asLong()).isEqualTo(1);
        assertThat(use.get("unusedBytes").asLong()).isEqualTo(1000);
        var stranger = shop.as(server, accounts.registerUser("bob"));
        assertThat(stranger.get("/api/project/storage?projectId=" + shop.id()).status())
                .isEqualTo(403);
        var all = shop.as(server, accounts.registerAdmin())
                .get("/api/storage/projects")
                .data();
        assertThat(all.get("records").findValuesAsString("projectId")).contains(shop.id());
    }
}
