package io.upushy.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.StoredObject;
import io.upushy.testing.Accounts;
import io.upushy.testing.Server;
import io.upushy.testing.Shop;
import io.upushy.testing.UpushyTest;
import io.upushy.web.ApiException;
import io.upushy.web.RequestHead;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A bucket whose credentials are for handing out others only, as upushy-server needed no more. */
@UpushyTest
class DeniedStoreTest {

    private static final AtomicReference<String> REFUSAL = new AtomicReference<>();

    @TestConfiguration
    static class Denying {

        @Bean
        @Primary
        ObjectStorage denying() {
            return new DenyingStorage();
        }
    }

    private static final class DenyingStorage implements ObjectStorage {

        @Override
        public Mono<StoredObject> put(String key, String contentType, Flux<DataBuffer> content) {
            return denied();
        }

        @Override
        public Mono<StoredObject> head(String key) {
            return denied();
        }

        @Override
        public Flux<DataBuffer> get(String key, long offset, long length) {
            return this.<DataBuffer>denied().flux();
        }

        @Override
        public Flux<StoredObject> list(String prefix) {
            return this.<StoredObject>denied().flux();
        }

        @Override
        public Mono<Void> delete(String key) {
            return denied();
        }

        @Override
        public String publicBase(RequestHead request) {
            return "https://bucket.test/";
        }

        private <T> Mono<T> denied() {
            return Mono.error(() -> ApiException.unavailable(REFUSAL.get()));
        }
    }

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
        REFUSAL.set(ObjectStorage.DENIED);
        shop = new Shop(server, accounts.registerUser("ada"), storage, keys);
    }

    @Test
    void releasesGoOnAndSayThatNobodyLookedIntoThem() {
        var said = shop.send("POST", "/api/source", shop.fields(3, "1.0.0", 100, shop.id() + "/old/key.apk", Map.of()));

        assertThat(said.inspection().toString()).isEqualTo("{\"state\":\"unavailable\"}");
        assertThat(said.data().get("url").asString()).isEqualTo("https://bucket.test/" + shop.id() + "/old/key.apk");
    }

    @Test
    void theVersionsMustBeGivenThen() {
        var said = shop.send(
                "POST", "/api/source", shop.fields(3, "", 100, shop.id() + "/old/key.apk", Map.of("versionCode", "")));

        assertThat(said.status()).isEqualTo(400);
    }

    @Test
    void aStoreThatFailsForAWhileIsWaitedFor() {
        REFUSAL.set("error.unavailable");

        var said = shop.send("POST", "/api/source", shop.fields(3, "1.0.0", 100, shop.id() + "/old/key.apk", Map.of()));

        assertThat(said.status()).isEqualTo(503);
    }
}
