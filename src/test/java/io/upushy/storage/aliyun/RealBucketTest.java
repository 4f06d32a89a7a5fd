package io.upushy.storage.aliyun;

import com.aliyun.oss.OSS;
import io.upushy.storage.ObjectStorage;
import io.upushy.storage.ObjectStorageContract;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import reactor.core.scheduler.Schedulers;

/** The contract against a real bucket, whose address and access key are in the environment under names with TEST_ before. */
@EnabledIfEnvironmentVariable(named = "TEST_ALIYUN_OSS_BUCKET", matches = ".+")
class RealBucketTest extends ObjectStorageContract {

    private static OSS oss;
    private static AliyunObjectStorage storage;

    @BeforeAll
    static void connect() {
        var settings = new AliyunSettings(
                environment("ALIYUN_OSS_ENDPOINT"),
                environment("ALIYUN_OSS_BUCKET"),
                "-",
                "-",
                environment("ALIYUN_RAM_ACCESS_KEY_ID"),
                environment("ALIYUN_RAM_ACCESS_KEY_SECRET"),
                "",
                "",
                0,
                "",
                true,
                false,
                false);
        oss = OssClients.create(settings.endpoint(), settings);
        storage = new AliyunObjectStorage(oss, new AliyunCalls(Schedulers.boundedElastic()), settings, null);
    }

    @AfterAll
    static void disconnect() {
        oss.shutdown();
    }

    private static String environment(String name) {
        return Objects.requireNonNull(System.getenv("TEST_" + name), "TEST_" + name + " is not set");
    }

    @Override
    protected ObjectStorage storage() {
        return storage;
    }
}
