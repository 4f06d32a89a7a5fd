package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.Packages;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the server says to packages, of whatever kind, on their way to phones. */
@UpushyTest
class InspectionTest {

    private static final int WGT = 1;
    private static final int APK = 3;
    private static final int IPA = 4;
    private static final Map<String, ?> NOTHING_MORE = Map.of();
    private static final Map<String, ?> ON_100 = Map.of("nativeVersionCode", 100);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectStorage storage;

    @Autowired
    ObjectKeys keys;

    @Autowired
    DatabaseClient database;

    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop(server, accounts.registerUser("ada"), storage, keys);
    }

    private void releaseNative() {
        shop.register(APK, "1.0.0", 100, Packages.apk("1.0.0", 100), NOTHING_MORE)
                .data();
    }

    private Shop admins() {
        return shop.as(server, accounts.registerAdmin());
    }

    @Test
    void aPackageThatAgreesIsReleasedWithWhatWasFound() {
        releaseNative();

        var said = shop.register(WGT, "1.4.0", 104, Packages.wgt("1.4.0", 104), ON_100);

        assertThat(said.inspection().get("state").asString()).isEqualTo("passed");
        assertThat(said.inspection().get("appid").asString()).isEqualTo(Packages.APPID);
        assertThat(said.inspection().get("version").asString()).isEqualTo("1.4.0");
        assertThat(said.inspection().get("versionCode").asLong()).isEqualTo(104);
        assertThat(said.inspection().get("time").asString()).endsWith("Z");
        assertThat(said.data().get("size").asLong()).isPositive();
        assertThat(said.data().get("md5").asString()).hasSize(32);
        assertThat(said.data().get("sha256").asString()).hasSize(64);
        var listed = shop.get("/api/source?type=1&projectId=" + shop.id());
        assertThat(listed.data().at("/records/0/inspection")).isEqualTo(said.inspection());
    }

    @Test
    void devicesAreNotToldOfInspections() {
        releaseNative();
        var asked = shop.send(
                "POST",
                "/api/update",
                Map.of(
                        "projectId",
                        shop.id(),
                        "platform",
                        "android",
                        "wgtVersion",
                        "1",
                        "wgtVersionCode",
                        1,
                        "nativeVersion",
                        "1",
                        "nativeVersionCode",
                        1));
        assertThat(asked.data().at("/native/versionCode").asLong()).isEqualTo(100);
        assertThat(asked.data().get("native").has("inspection")).isFalse();
    }

    @Test
    void versionsLeftOutAreThePackages() {
        releaseNative();
        var wgt = shop.register(
                WGT, "", 0, Packages.wgt("1.4.0", 104), Map.of("nativeVersionCode", 100, "versionCode", ""));
        var apk = shop.upload(Map.of("type", APK), Packages.apk("2.0.0", 200));
        var ipa = shop.upload(Map.of("type", IPA), Packages.ipa("3.0.0", 300));

        assertThat(wgt.data().get("version").asString()).isEqualTo("1.4.0");
        assertThat(wgt.data().get("versionCode").asLong()).isEqualTo(104);
        assertThat(apk.data().get("version").asString()).isEqualTo("2.0.0");
        assertThat(apk.data().get("versionCode").asLong()).isEqualTo(200);
        assertThat(ipa.data().get("version").asString()).isEqualTo("3.0.0");
        assertThat(ipa.data().get("versionCode").asLong()).isEqualTo(300);
        assertThat(ipa.data().get("url").asString()).startsWith("http");
    }

    @Test
    void versionsThatNobodyTellsAreAskedFor() {
        releaseNative();
        var bare = Packages.wgt(Packages.builtManifest(Packages.APPID, "", "\"\"", "{}", "{}"));

        var said = shop.register(WGT, "", 0, bare, Map.of("nativeVersionCode", 100, "versionCode", ""));

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.json().get("errors").toString()).contains("version:", "versionCode:");
    }

    @Test
    void otherVersionsThanThePackagesAreRefusedAndNothingIsReleased() {
        releaseNative();

        var name = shop.register(WGT, "1.4.1", 104, Packages.wgt("1.4.0", 104), ON_100);
        var code = shop.register(WGT, "1.4.0", 105, Packages.wgt("1.4.0", 104), ON_100);
        var forced = admins().register(WGT, "1.4.0", 105, Packages.wgt("1.4.0", 104), with(ON_100, "force", true));

        assertThat(name.status()).isEqualTo(422);
        assertThat(name.error()).startsWith("version: ").contains("1.4.1", "1.4.0", "Upload");
        assertThat(code.status()).isEqualTo(422);
        assertThat(code.error()).startsWith("versionCode: ").contains("105", "104");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(shop.get("/api/source?type=1&projectId=" + shop.id())
                        .data()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void anObjectThatIsNotThereIsNamed() {
        var said = shop.send(
                "POST", "/api/source", shop.fields(APK, "1.0.0", 100, shop.id() + "/2026-11/no/app.apk", Map.of()));

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.error()).startsWith("url: ").contains(shop.id() + "/2026-11/no/app.apk");
    }

    @Test
    void whatIsNoPackageIsRefusedAndAnUploadOfItLeavesNothing() {
        var registered = shop.register(APK, "1.0.0", 100, new byte[1000], NOTHING_MORE);
        var uploaded = shop.upload(Map.of("type", APK, "version", "1.0.0", "versionCode", 100), new byte[1000]);

        assertThat(registered.status()).isEqualTo(422);
        assertThat(registered.error()).startsWith("package: ");
        assertThat(uploaded.status()).isEqualTo(422);
        var areas = storage.list(shop.id() + "/").collectList().block();
        assertThat(areas).hasSize(1); // the one that was uploaded directly
    }

    @Test
    void anAddressElsewhereIsNotInspectedAndSaysSo() {
        var apk = shop.send("POST", "/api/source", shop.fields(APK, "1.0.0", 100, "https://cdn.test/a.apk", Map.of()));
        var ios = shop.send("POST", "/api/source", shop.fields(IPA, "1.0.0", 100, "itms-apps://store/1", Map.of()));
        var old = shop.send("POST", "/api/source", shop.fields(IPA, "1.0.1", 101, "anything else", Map.of()));

        assertThat(apk.inspection().toString()).isEqualTo("{\"state\":\"external\"}");
        assertThat(ios.inspection().toString()).isEqualTo("{\"state\":\"external\"}");
        assertThat(old.inspection().toString()).isEqualTo("{\"state\":\"external\"}");
        assertThat(old.data().get("url").asString()).isEqualTo("anything else");
    }

    @Test
    void aReleaseThatIsOffIsInspectedWhenItIsEnabled() {
        var off = Map.of("status", 0);
        var good = shop.register(APK, "1.0.0", 100, Packages.apk("1.0.0", 100), off);
        var bad = shop.register(APK, "1.0.1", 101, Packages.apk("9.9.9", 101), off);
        assertThat(good.data().has("inspection")).isFalse();

        var enabled = shop.send(
                "PUT", "/api/source", Map.of("id", good.data().get("id").asString(), "status", 1));
        var refused = shop.send(
                "PUT", "/api/source", Map.of("id", bad.data().get("id").asString(), "status", 1));

        assertThat(enabled.inspection().get("state").asString()).isEqualTo("passed");
        assertThat(enabled.data().get("md5").asString()).hasSize(32);
        assertThat(refused.status()).isEqualTo(422);
        var listed = shop.get("/api/source?type=3&projectId=" + shop.id()).data();
        assertThat(listed.at("/records/0/status").asInt()).isZero();
        assertThat(listed.at("/records/1/status").asInt()).isEqualTo(1);
    }

    @Test
    void aReleaseOfBeforeInspectionsStaysOnAndIsChangedAsEver() {
        releaseNative();
        database.sql("UPDATE app_source SET inspection = NULL, url = 'gone' WHERE project_id = :id")
                .bind("id", shop.id())
                .then()
                .block();
        var old = shop.get("/api/source?type=3&projectId=" + shop.id())
                .data()
                .at("/records/0/id")
                .asString();

        var changed = shop.send("PUT", "/api/source", Map.of("id", old, "status", 1, "changelog", "a word"));

        assertThat(changed.data().get("changelog").asString()).isEqualTo("a word");
        assertThat(changed.data().has("inspection")).isFalse();
    }

    @Test
    void anInspectedReleaseCannotBeRenamedAwayFromItsPackage() {
        releaseNative();
        var id = shop.get("/api/source?type=3&projectId=" + shop.id())
                .data()
                .at("/records/0/id")
                .asString();

        var said = shop.send("PUT", "/api/source", Map.of("id", id, "version", "1.0.1"));

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.error()).contains("1.0.1", "1.0.0");
    }
}
