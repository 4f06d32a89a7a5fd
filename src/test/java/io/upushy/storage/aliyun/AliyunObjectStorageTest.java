package io.upushy.storage.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.OSS;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.ObjectStorageContract;
import io.upushy.storage.StoredObject;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import io.upushy.web.ApiException;
import io.upushy.web.PublicUrl;
import io.upushy.web.RequestHead;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The adapter against a server of ours, which speaks the same protocol as OSS. */
@UpushyTest
@TestPropertySource(properties = {"STORAGE_ACCESS_KEY_ID=tester", "STORAGE_ACCESS_KEY_SECRET=a secret of the tests"})
class AliyunObjectStorageTest extends ObjectStorageContract {

    @Autowired
    Server server;

    @Autowired
    PublicUrl publicUrl;

    @Value("${DATA_DIR}")
    File dataDir;

    private final Scheduler scheduler = Schedulers.newBoundedElastic(16, 1000, "test-aliyun");
    private OSS oss;
    private AliyunObjectStorage storage;

    @BeforeEach
    void connect() {
        oss = OssClients.create(endpoint(), settings("a secret of the tests", 0));
        storage = storage(oss, 0);
    }

    @AfterEach
    void disconnect() {
        oss.shutdown();
        scheduler.dispose();
    }

    /** Without a region, so that signatures are of version 1. */
    OssEndpoint endpoint() {
        return OssEndpoint.of("ALIYUN_OSS_ENDPOINT", server.url());
    }

    private AliyunObjectStorage storage(OSS client, int signedMinutes) {
        var settings = settings("a secret of the tests", signedMinutes);
        return new AliyunObjectStorage(client, new AliyunCalls(scheduler), settings, publicUrl);
    }

    private AliyunSettings settings(String secret, int signedMinutes) {
        return new AliyunSettings(
                server.url(),
                "upushy",
                "1234567890",
                "uploader",
                "tester",
                secret,
                "",
                "",
                signedMinutes,
                "",
                true,
                false,
                false);
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected void assertNothingLeft() {
        eventually(() -> assertThat(new File(dataDir, "objects/uploads").list()).isEmpty());
    }

    @Test
    void withoutCredentialsAPublicObjectIsReadAndNothingIsWritten() {
        var key = newKey("public.wgt");
        put(key, new byte[] {1, 2, 3});
        var settings =
                new AliyunSettings(server.url(), "upushy", "", "", "", "", "", "", 0, "", true, true, false); // WEB_OSS
        var anonymous = OssClients.create(endpoint(), settings);
        var reader = new AliyunObjectStorage(anonymous, new AliyunCalls(scheduler), settings, publicUrl);

        assertThat(reader.head(key).map(StoredObject::size).block(SOON)).isEqualTo(3);
        assertThat(DataBufferUtils.join(reader.get(key, 0, 3))
                        .map(DataBuffer::readableByteCount)
                        .block(SOON))
                .isEqualTo(3);
        var content = Flux.<DataBuffer>just(DefaultDataBufferFactory.sharedInstance.wrap(new byte[] {4}));
        assertThatThrownBy(() -> reader.put(newKey("x.wgt"), "application/octet-stream", content)
                        .block(SOON))
                .isInstanceOfSatisfying(
                        ApiException.class, refusal -> assertThat(refusal.key()).isEqualTo(ObjectStorage.DENIED));
        anonymous.shutdown();
    }

    @Test
    void anObjectIsDownloadedFromItsPublicAddress() throws Exception {
        var key = newKey("发布 包+1.wgt");
        put(key, new byte[] {1, 2, 3});
        var request = MockServerHttpRequest.get("/").build();
        var address = URI.create(storage.publicBase(RequestHead.of(request)) + ObjectKeys.encode(key));
        assertThat(download(address)).containsExactly(1, 2, 3);
    }

    @Test
    void aDownloadOfAPrivateBucketIsSentOnToASignedAddress() throws Exception {
        var key = newKey("发布 包+1.wgt");
        put(key, new byte[] {1, 2, 3});
        var base = storage(oss, 5)
                .publicBase(RequestHead.of(MockServerHttpRequest.get("/")
                        .header("Host", "updates.example.com")
                        .build()));
        assertThat(base).isEqualTo("http://updates.example.com/upushy/");
        var address = URI.create(base + ObjectKeys.encode(key));
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.method(HttpMethod.GET, address));
        new SignedDownloads(oss, settings("a secret of the tests", 5), Clock.systemUTC())
                .filter(exchange, next -> Mono.error(new AssertionError("not answered")))
                .block(SOON);
        assertThat(exchange.getResponse().getStatusCode()).hasToString("302 FOUND");
        var location = exchange.getResponse().getHeaders().getLocation();
        assertThat(location).isNotNull();
        assertThat(location.getRawQuery()).contains("ignature=");
        assertThat(download(location)).containsExactly(1, 2, 3);
    }

    @Test
    void whatAliyunRefusesIsTold() {
        var wrong = OssClients.create(endpoint(), settings("another secret", 0));
        assertThatThrownBy(() -> storage(wrong, 0)
                        .put(newKey("a.wgt"), OCTETS, content(new byte[10]))
                        .block(SOON))
                .isInstanceOfSatisfying(ApiException.class, refusal -> {
                    assertThat(refusal.status().value()).isEqualTo(503);
                    assertThat(String.valueOf(refusal.arguments()[0])).contains("SignatureDoesNotMatch");
                });
        wrong.shutdown();
    }

    @Test
    void anUnreachableOssIsToldInTime() {
        var unreachable = OssClients.create(
                OssEndpoint.of("ALIYUN_OSS_ENDPOINT", "http://127.0.0.1:1"), settings("a secret of the tests", 0));
        assertThatThrownBy(() -> storage(unreachable, 0).head("a/b").block(Duration.ofSeconds(35)))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(503));
        unreachable.shutdown();
    }

    private static byte[] download(URI address) throws Exception {
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
