package io.upushy.update;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.upushy.auth.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class UpdateConfiguration {

    @Bean
    AccessRule devicesCheckForUpdates() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/update");
    }

    @Bean
    AccessRule devicesCheckForUpdatesByTheOldName() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/basic/update");
    }

    @Bean
    MeterBinder snapshotMeters(Snapshots snapshots) {
        return registry -> {
            Gauge.builder("upushy.snapshots", snapshots, Snapshots::size)
                    .description("Project and platform pairs kept in memory")
                    .register(registry);
            Gauge.builder("upushy.snapshots.oldest", snapshots, it -> it.oldestAge()
                            .toSeconds())
                    .description("Age of the oldest snapshot in memory")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }
}
