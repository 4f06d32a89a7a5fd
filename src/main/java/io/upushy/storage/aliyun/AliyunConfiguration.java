package io.upushy.storage.aliyun;

import com.aliyun.oss.OSS;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.profile.DefaultProfile;
import io.upushy.storage.CredentialSettings;
import io.upushy.web.Dependency;
import io.upushy.web.PublicUrl;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@Conditional(OnAliyun.class)
class AliyunConfiguration {

    private static final Logger log = LoggerFactory.getLogger(AliyunConfiguration.class);
    private static final int THREADS = 32;
    private static final int WAITING_CALLS = 10_000;

    /** Calls of the blocking SDKs; bounded, so that a slow OSS does not become a thousand threads. */
    @Bean(destroyMethod = "dispose")
    Scheduler aliyunScheduler() {
        return Schedulers.newBoundedElastic(THREADS, WAITING_CALLS, "aliyun");
    }

    @Bean
    AliyunCalls aliyunCalls(Scheduler aliyunScheduler) {
        return new AliyunCalls(aliyunScheduler);
    }

    @Bean(destroyMethod = "shutdown")
    OSS oss(AliyunSettings settings) {
        log.info("Object storage: {}", settings);
        return OssClients.create(settings.internalEndpoint(), settings);
    }

    @Bean
    AliyunObjectStorage objectStorage(OSS oss, AliyunCalls calls, AliyunSettings settings, PublicUrl publicUrl) {
        return new AliyunObjectStorage(oss, calls, settings, publicUrl);
    }

    @Bean(destroyMethod = "shutdown")
    IAcsClient sts(AliyunSettings settings) {
        return new DefaultAcsClient(DefaultProfile.getProfile(
                Objects.requireNonNullElse(settings.endpoint().region(), "cn-hangzhou"),
                settings.aliyunRamAccessKeyId().strip(),
                settings.aliyunRamAccessKeySecret().strip()));
    }

    @Bean
    AliyunUploadCredentials uploadCredentials(
            IAcsClient sts,
            AliyunCalls calls,
            AliyunSettings settings,
            CredentialSettings life,
            AliyunObjectStorage storage,
            Clock clock) {
        return new AliyunUploadCredentials(sts, calls, settings, life, storage, clock);
    }

    /** At the place of the local store's own answers: before the security chain at -100, after CORS at -200. */
    @Bean
    @Order(-150)
    @ConditionalOnExpression("${ALIYUN_OSS_SIGNED_URL_EXPIRE:0} > 0")
    SignedDownloads signedDownloads(AliyunSettings settings, Clock clock) {
        return new SignedDownloads(OssClients.create(settings.endpoint(), settings), settings, clock);
    }

    /** Asks for an object that there never is: that answers whether or not the store may be listed. */
    @Bean
    Dependency storageDependency(AliyunObjectStorage storage, AliyunSettings settings) {
        var answer = Mono.defer(() -> storage.head("upushy-state/none")).hasElement();
        return new Dependency("storage", settings.toString(), answer.map(there -> Map.of()));
    }
}
