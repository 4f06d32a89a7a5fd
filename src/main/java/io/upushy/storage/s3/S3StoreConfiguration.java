package io.upushy.storage.s3;

import io.upushy.storage.CredentialSettings;
import io.upushy.web.Dependency;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sts.StsClient;

@Configuration(proxyBeanMethods = false)
@Conditional(OnS3.class)
class S3StoreConfiguration {

    private static final Logger log = LoggerFactory.getLogger(S3StoreConfiguration.class);
    private static final int THREADS = 32;
    private static final int WAITING_CALLS = 10_000;

    /** Calls of the blocking SDK; bounded, so that a slow store does not become a thousand threads. */
    @Bean(destroyMethod = "dispose")
    Scheduler s3Scheduler() {
        return Schedulers.newBoundedElastic(THREADS, WAITING_CALLS, "s3");
    }

    @Bean
    S3Calls s3Calls(Scheduler s3Scheduler) {
        return new S3Calls(s3Scheduler);
    }

    @Bean(destroyMethod = "close")
    S3Client s3Client(S3Settings settings) {
        log.info("Object storage: {}", settings);
        return S3Clients.store(settings);
    }

    @Bean(destroyMethod = "close")
    S3Presigner s3Presigner(S3Settings settings) {
        return S3Clients.presigner(settings);
    }

    @Bean(destroyMethod = "close")
    StsClient stsClient(S3Settings settings) {
        return S3Clients.sts(settings);
    }

    @Bean
    S3ObjectStorage objectStorage(S3Client s3Client, S3Calls calls, S3Settings settings) {
        return new S3ObjectStorage(s3Client, calls, settings);
    }

    @Bean
    S3UploadCredentials uploadCredentials(
            StsClient stsClient, S3Calls calls, S3Settings settings, CredentialSettings life, Clock clock) {
        return new S3UploadCredentials(stsClient, calls, settings, life, clock);
    }

    @Bean
    S3SignedUploads signedUploads(
            S3Client s3Client,
            S3Presigner s3Presigner,
            S3Calls calls,
            S3ObjectStorage storage,
            S3Settings settings,
            CredentialSettings life,
            Clock clock) {
        return new S3SignedUploads(s3Client, s3Presigner, calls, storage, settings, life, clock);
    }

    @Bean
    Dependency storageDependency(S3ObjectStorage storage, S3Settings settings) {
        var answer = Mono.defer(() -> storage.head("upushy-state/none")).hasElement();
        return new Dependency("storage", settings.toString(), answer.map(there -> Map.of()));
    }
}
