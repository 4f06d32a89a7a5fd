package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.testing.Accounts;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Packages;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.UpushyTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose objects a release may be made of. */
@UpushyTest
class ForeignKeyTest {

    private static final Map<String, ?> OFF = Map.of("status", 0);

    @Autowired
    Server server;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectStorage storage;

    @Autowired
    ObjectKeys keys;

    private Shop ada;
    private Shop bob;

    @BeforeEach
    void openShops() {
        ada = new Shop(server, accounts.registerUser("foreign.ada"), storage, keys);
        bob = new Shop(server, accounts.registerUser("foreign.bob"), storage, keys);
    }

    private Shop.Said register(Shop shop, int type, String key, Map<String, ?> more) {
        return shop.send("POST", "/api/source", shop.fields(type, "1.0.0", 100, key, more));
    }

    @Test
    void anotherProjectsObjectIsRefusedOnAndOff() {
        var key = ada.store(Packages.apk("1.0.0", 100));

        for (int status : new int[] {0, 1}) {
            var refused = register(bob, Apps.ANDROID, key, Map.of("status", status));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.error()).startsWith("url: ");
        }
        assertThat(register(ada, Apps.ANDROID, key, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void whatAPersonUploadedForThemselvesIsTheirsOnly() {
        var area = "user-" + accounts.idOf(accounts.login("foreign.ada"));
        var key = ada.storeUnder(area, Packages.apk("1.0.0", 100));
        var token = accounts.login("foreign.ada");
        var apiToken = new Apps(io.upushy.testing.Api.anonymous(server).as(token)).apiToken(ada.id());

        assertThat(register(bob, Apps.ANDROID, key, OFF).status()).isEqualTo(400);
        assertThat(register(ada.as(server, apiToken), Apps.ANDROID, key, OFF).status())
                .isEqualTo(400);
        assertThat(register(ada, Apps.ANDROID, key, OFF).status()).isEqualTo(200);
    }

    @Test
    void anIosReleaseNeverReadsAnotherProjectsObject() {
        var key = ada.store(Packages.ipa("1.0.0", 100));

        var taken = register(bob, Apps.IOS, key, OFF).data();
        var enabled =
                bob.send("PUT", "/api/source", Map.of("id", taken.get("id").asString(), "status", 1));

        assertThat(enabled.inspection().toString()).isEqualTo("{\"state\":\"external\"}");
        assertThat(enabled.data().get("url").asString()).isEqualTo(key);
        assertThat(enabled.data().has("md5")).isFalse();
    }

    @Test
    void keysOfPublishedPanelsAreForStoresThatTakeThem() {
        assertThat(register(ada, Apps.ANDROID, "2021-02/1613000000000.app.apk", OFF)
                        .status())
                .isEqualTo(400);

        var settings = Backend.freshSettings();
        settings.put("ALIYUN_OSS_BUCKET", "packages");
        settings.put("ALIYUN_OSS_ENDPOINT", "http://127.0.0.1:1");
        settings.put("WEB_OSS", "true");
        try (var oss = InProcessServer.start(settings)) {
            var people = new Accounts(oss.server());
            var first = new Shop(oss.server(), people.registerUser("first"), storage, keys);
            var second = new Shop(oss.server(), people.registerUser("second"), storage, keys);
            var key = "2021-02/1613000000000.应用.apk";

            var said = register(first, Apps.ANDROID, key, OFF);
            assertThat(said.data().get("url").asString()).contains("/packages/2021-02/1613000000000.%E5");
            assertThat(register(second, Apps.ANDROID, key, OFF).status()).isEqualTo(400);
            assertThat(register(second, Apps.ANDROID, "2021-02/../x.apk", OFF).status())
                    .isEqualTo(400);
            assertThat(register(second, Apps.ANDROID, "2021-2/x.apk", OFF).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatWasReplacedAfterItsInspectionIsNotOfferedAgain() {
        var key = ada.store(Packages.apk("1.0.0", 100));
        var release =
                register(ada, Apps.ANDROID, key, Map.of()).data().get("id").asString();
        ada.send("PUT", "/api/source", Map.of("id", release, "status", 0)).data();
        var on = Map.of("id", release, "status", 1);
        assertThat(ada.send("PUT", "/api/source", on).status()).isEqualTo(200);
        ada.send("PUT", "/api/source", Map.of("id", release, "status", 0)).data();

        ada.replace(key, Packages.apk("6.6.6", 100));
        var replaced = ada.send("PUT", "/api/source", on);
        assertThat(replaced.status()).isEqualTo(422);
        assertThat(replaced.error()).startsWith("url: ").contains(key);

        storage.delete(key).block();
        assertThat(ada.send("PUT", "/api/source", on).status()).isEqualTo(422);
    }
}
