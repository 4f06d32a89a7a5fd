package io.upushy.storage.local;

import io.upushy.web.PublicUrl;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
    LocalObjectStorage objectStorage(
            LocalObjects objects, Scheduler fileScheduler, PublicUrl publicUrl, LocalSettings settings) {
        return new LocalObjectStorage(objects, fileScheduler, publicUrl, settings.storageBucket());
    }

    /** Before the security chain at -100, whose firewall answers 400 where a store answers 404. */
    @Bean
    @Order(-300)
    DownloadFilter downloadFilter(LocalObjectStorage storage, LocalSettings settings) {
        return new DownloadFilter(storage, settings.storageBucket());
    }
}
