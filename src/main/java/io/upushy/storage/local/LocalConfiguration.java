package io.upushy.storage.local;

import io.upushy.storage.CredentialSettings;
import io.upushy.storage.UploadRights;
import io.upushy.web.Dependency;
import io.upushy.web.PublicUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@Conditional(OnLocalStore.class)
class LocalConfiguration {

    private static final int FILE_THREADS = 16;
    private static final int WAITING_STEPS = 100_000;

    /** Reads and writes files; bounded, so that a slow disk does not become a thousand threads. */
    @Bean(destroyMethod = "dispose")
    Scheduler fileScheduler() {
        return Schedulers.newBoundedElastic(FILE_THREADS, WAITING_STEPS, "files");
    }

    @Bean
    LocalObjects localObjects(LocalSettings settings, Clock clock) {
        return LocalObjects.open(settings.objects(), JsonMapper.shared(), clock);
    }

    @Bean
    BlobUploads blobUploads(LocalObjects objects, Scheduler fileScheduler) {
        return new BlobUploads(objects, fileScheduler);
    }

    @Bean
    LocalObjectStorage objectStorage(
            LocalObjects objects,
            Scheduler fileScheduler,
            BlobUploads uploads,
            PublicUrl publicUrl,
            LocalSettings settings) {
        return new LocalObjectStorage(objects, fileScheduler, uploads, publicUrl, settings.storageBucket());
    }

    @Bean
    LocalCredentials localCredentials(LocalSettings settings, Clock clock) {
        return LocalCredentials.open(settings, clock);
    }

    @Bean
    LocalUploadCredentials uploadCredentials(
            LocalCredentials credentials, CredentialSettings life, PublicUrl publicUrl, LocalSettings settings) {
        return new LocalUploadCredentials(credentials, life, publicUrl, settings.storageBucket());
    }

    /** After CORS at -200; before the security chain at -100, whose firewall answers 400 where a store answers 404. */
    @Bean
    @Order(-150)
    BucketFilter bucketFilter(
            LocalObjectStorage storage,
            LocalObjects objects,
            BlobUploads uploads,
            LocalCredentials credentials,
            UploadRights rights,
            LocalSettings settings,
            Clock clock) {
        var operations = new OssOperations(objects, uploads);
        return new BucketFilter(storage, operations, credentials, new Holders(rights), settings.storageBucket(), clock);
    }

    @Bean
    StaleUploads staleUploads(LocalObjects objects, Scheduler fileScheduler, LocalSettings settings, Clock clock) {
        return new StaleUploads(objects, fileScheduler, settings.uploadExpire(), clock);
    }

    @Bean
    Dependency storageDependency(LocalSettings settings, Scheduler fileScheduler) {
        var space = Mono.fromCallable(() -> space(settings.objects())).subscribeOn(fileScheduler);
        return new Dependency("storage", settings.toString(), space);
    }

    private static Map<String, Object> space(Path folder) throws IOException {
        if (!Files.isWritable(folder)) {
            throw new IOException(folder + " cannot be written to");
        }
        var store = Files.getFileStore(folder);
        return Map.of("bytesFree", store.getUsableSpace(), "bytesTotal", store.getTotalSpace());
    }
}
