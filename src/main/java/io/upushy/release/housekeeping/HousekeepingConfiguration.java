package io.upushy.release.housekeeping;

import io.upushy.auth.AccessRule;
import io.upushy.settings.AdjustableSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HousekeepingConfiguration {

    @Bean
    AccessRule administratorsSeeTheStore() {
        return AccessRule.admin(null, "/api/storage/**");
    }

    @Bean
    AdjustableSetting deletedPackageHours(HousekeepingSettings settings) {
        return settings.adjustableHours();
    }

    @Bean
    AdjustableSetting orphanUploadDays(HousekeepingSettings settings) {
        return settings.adjustableDays();
    }
}
