package io.upushy.storage.s3;

import io.upushy.storage.ObjectStorage;
import io.upushy.storage.ObjectStorageContract;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3Client;

/** The contract against a real bucket, whose address and access key are in the environment under names with TEST_ before. */
@EnabledIfEnvironmentVariable(named = "TEST_S3_BUCKET", matches = ".+")
class RealS3BucketTest extends ObjectStorageContract {

    private static S3Client s3;
    private static S3ObjectStorage storage;

    @BeforeAll
    static void connect() {
        var settings = new S3Settings(
                environment("S3_BUCKET", ""),
                environment("S3_ENDPOINT", ""),
                environment("S3_REGION", "us-east-1"),
                environment("S3_ACCESS_KEY_ID", ""),
                environment("S3_SECRET_ACCESS_KEY", ""),
                Boolean.parseBoolean(environment("S3_PATH_STYLE", "false")),
                "",
                "",
                "",
                "");
        s3 = S3Clients.store(settings);
        storage = new S3ObjectStorage(s3, new S3Calls(Schedulers.boundedElastic()), settings);
    }

    @AfterAll
    static void disconnect() {
        s3.close();
    }

    private static String environment(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv("TEST_" + name), otherwise);
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }
}
