package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.ApkPackage;
import io.upushy.testing.Packages;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.SigningKey;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Packages that do not fit the project or the releases before, which an administrator may force in. */
@UpushyTest
class ForcedPackageTest {

    private static final int WGT = 1;
    private static final int APK = 3;
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

    private static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void aPinnedAppidKeepsOtherAppsOut() {
        releaseNative();
        shop.send("PUT", "/api/project", Map.of("id", shop.id(), "appid", "__UNI__PINNED"))
                .data();

        var refused = shop.register(WGT, "1.4.0", 104, Packages.wgt("1.4.0", 104), ON_100);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error()).startsWith("appid: ").contains("__UNI__PINNED", Packages.APPID);

        var renamed = shop.send("PUT", "/api/project", Map.of("id", shop.id(), "name", "Renamed"));
        assertThat(renamed.data().get("appid").asString()).isEqualTo("__UNI__PINNED");
        shop.send("PUT", "/api/project", Map.of("id", shop.id(), "appid", "")).data();
        shop.register(WGT, "1.4.0", 104, Packages.wgt("1.4.0", 104), ON_100).data();
    }

    @Test
    void anotherSignerOrPackageNameIsRefusedUnlessAnAdministratorForcesIt() {
        releaseNative();
        var otherSigner = new ApkPackage()
                .version("1.1.0", 110)
                .signedBy(SigningKey.SOMEBODY_ELSE)
                .build();
        var otherName = new ApkPackage()
                .version("1.1.0", 110)
                .packageName("com.example.other")
                .build();

        var name = shop.register(APK, "1.1.0", 110, otherName, NOTHING_MORE);
        assertThat(name.status()).isEqualTo(422);
        assertThat(name.error()).contains("com.example.shop", "com.example.other");
        var signer = shop.register(APK, "1.1.0", 110, otherSigner, NOTHING_MORE);
        assertThat(signer.status()).isEqualTo(422);
        assertThat(signer.error()).contains(SigningKey.SHOP.digest(), SigningKey.SOMEBODY_ELSE.digest());
        assertThat(shop.register(APK, "1.1.0", 110, otherSigner, Map.of("force", true))
                        .status())
                .isEqualTo(403);

        var forced = admins().register(APK, "1.1.0", 110, otherSigner, Map.of("force", true));
        assertThat(forced.inspection().get("state").asString()).isEqualTo("forced");
        assertThat(forced.inspection().get("overriddenBy").asString()).isEqualTo(Accounts.ADMIN);
        assertThat(forced.inspection().at("/overridden/0/rule").asString()).isEqualTo("signer");
        assertThat(forced.inspection().at("/overridden/0/expected").asString()).isEqualTo(SigningKey.SHOP.digest());

        var later = new ApkPackage()
                .version("1.2.0", 120)
                .signedBy(SigningKey.SOMEBODY_ELSE)
                .build();
        assertThat(shop.register(APK, "1.2.0", 120, later, NOTHING_MORE)
                        .inspection()
                        .get("state")
                        .asString())
                .isEqualTo("passed");
    }

    @Test
    void modulesThatTheNativeVersionWasNotBuiltWithAreRefusedByName() {
        var built = Packages.builtManifest(Packages.APPID, "1.0.0", "100", "{\"Camera\":{}}", "{\"A-Plugin\":{}}");
        var apk = new ApkPackage().app(Packages.APPID, built).build();
        shop.register(APK, "1.0.0", 100, apk, NOTHING_MORE).data();
        var fits = Packages.builtManifest(Packages.APPID, "1.4.0", "104", "{\"Camera\":{}}", "{\"A-Plugin\":{}}");
        var asksMore = Packages.builtManifest(
                Packages.APPID, "1.5.0", "105", "{\"Camera\":{},\"Barcode\":{}}", "{\"B-Plugin\":{}}");

        var good = shop.register(WGT, "1.4.0", 104, Packages.wgt(fits), ON_100);
        assertThat(good.inspection().get("moduleCheck").asString()).isEqualTo("checked");

        var refused = shop.register(WGT, "1.5.0", 105, Packages.wgt(asksMore), ON_100);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error()).startsWith("nativeVersionCode: ").contains("100", "B-Plugin, Barcode");
        assertThat(refused.error()).doesNotContain("Camera");

        var forced = admins().register(WGT, "1.5.0", 105, Packages.wgt(asksMore), with(ON_100, "force", true));
        assertThat(forced.inspection().at("/overridden/0/found").asString()).isEqualTo("B-Plugin, Barcode");
        var id = forced.data().get("id").asString();
        shop.send("PUT", "/api/source", Map.of("id", id, "status", 0)).data();
        var again = shop.send("PUT", "/api/source", Map.of("id", id, "status", 1));
        assertThat(again.inspection().get("state").asString()).isEqualTo("forced");
    }

    @Test
    void aWgtMovedToAnotherNativeVersionIsComparedWithThatOne() {
        var rich = Packages.builtManifest(Packages.APPID, "1.0.0", "100", "{\"Camera\":{}}", "{}");
        var poor = Packages.builtManifest(Packages.APPID, "2.0.0", "200", "{}", "{}");
        shop.register(
                        APK,
                        "1.0.0",
                        100,
                        new ApkPackage().app(Packages.APPID, rich).build(),
                        NOTHING_MORE)
                .data();
        var second = new ApkPackage().version("2.0.0", 200).app(Packages.APPID, poor);
        shop.register(APK, "2.0.0", 200, second.build(), NOTHING_MORE).data();
        var wgt = Packages.builtManifest(Packages.APPID, "1.4.0", "104", "{\"Camera\":{}}", "{}");
        var id = shop.register(WGT, "1.4.0", 104, Packages.wgt(wgt), ON_100)
                .data()
                .get("id")
                .asString();

        var moved = shop.send("PUT", "/api/source", Map.of("id", id, "nativeVersionCode", 200));

        assertThat(moved.status()).isEqualTo(422);
        assertThat(moved.error()).contains("200", "Camera");
    }

    @Test
    void modulesAreNotHeldAgainstAWgtWhenTheNativeVersionTellsNothing() {
        releaseNative();
        var asks = Packages.builtManifest(Packages.APPID, "1.4.0", "104", "{\"Barcode\":{}}", "{}");

        var said = shop.register(WGT, "1.4.0", 104, Packages.wgt(asks), ON_100);

        assertThat(said.inspection().get("state").asString()).isEqualTo("passed");
        assertThat(said.inspection().get("moduleCheck").asString()).isEqualTo("unknown");
        assertThat(said.inspection().at("/modules/0").asString()).isEqualTo("Barcode");
    }
}
