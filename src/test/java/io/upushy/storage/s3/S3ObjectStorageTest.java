package io.upushy.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.ObjectStorageContract;
import io.upushy.testing.S3Server;
import io.upushy.web.ApiException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3Client;

/** The adapter against a server that speaks S3, over HTTP. */
class S3ObjectStorageTest extends ObjectStorageContract {

    private final Scheduler scheduler = Schedulers.newBoundedElastic(16, 1000, "test-s3");
    private S3Client s3;
    private S3ObjectStorage storage;

    @BeforeEach
    void connect() {
        var settings = settings(S3Server.get().url(), S3Server.SECRET);
        s3 = S3Clients.store(settings);
        storage = new S3ObjectStorage(s3, new S3Calls(scheduler), settings);
    }

    @AfterEach
    void disconnect() {
        s3.close();
        scheduler.dispose();
    }

    private static S3Settings settings(String url, String secret) {
        return new S3Settings(S3Server.BUCKET, url, "us-east-1", S3Server.ACCESS_KEY, secret, true, "", "", "", "");
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }

    @Override
    protected void assertNothingLeft() {
        eventually(() -> assertThat(s3.listMultipartUploads(
                                request -> request.bucket(S3Server.BUCKET).prefix("project-"))
                        .uploads())
                .isEmpty());
    }

    @Test
    void moreThanOnePageIsListed() {
        var area = newKey("listed");
        for (int i = 0; i < 1003; i++) {
            var key = area + "/" + i;
            s3.putObject(
                    request -> request.bucket(S3Server.BUCKET).key(key),
                    software.amazon.awssdk.core.sync.RequestBody.empty());
        }

        assertThat(storage.list(area + "/").distinct().count().block(SOON)).isEqualTo(1003);
    }

    @Test
    void otherContentHasAnotherEtag() {
        var key = newKey("etag.wgt");
        var first = put(key, new byte[] {1}).etag();
        var second = put(key, new byte[] {2}).etag();

        assertThat(first).isNotBlank().doesNotContain("\"").isNotEqualTo(second);
    }

    @Test
    void whatTheStoreRefusesIsTold() {
        var settings = settings(S3Server.get().url(), "another secret");
        try (var wrong = S3Clients.store(settings)) {
            var refused = new S3ObjectStorage(wrong, new S3Calls(scheduler), settings);
            assertThatThrownBy(() -> refused.put(newKey("a.wgt"), OCTETS, content(new byte[10]))
                            .block(SOON))
                    .isInstanceOfSatisfying(ApiException.class, refusal -> {
                        assertThat(refusal.status().value()).isEqualTo(503);
                        assertThat(String.valueOf(refusal.arguments()[0])).contains("SignatureDoesNotMatch");
                    });
            assertThatThrownBy(() -> refused.head("a/b").block(SOON))
                    .isInstanceOfSatisfying(ApiException.class, refusal -> assertThat(refusal.key())
                            .isEqualTo(ObjectStorage.DENIED));
        }
    }

    @Test
    void anUnreachableStoreIsToldInTime() {
        var settings = settings("http://127.0.0.1:1", S3Server.SECRET);
        try (var unreachable = S3Clients.store(settings)) {
            assertThatThrownBy(() -> new S3ObjectStorage(unreachable, new S3Calls(scheduler), settings)
                            .head("a/b")
                            .block(Duration.ofSeconds(35)))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            refusal -> assertThat(refusal.status().value()).isEqualTo(503));
        }
    }
}
