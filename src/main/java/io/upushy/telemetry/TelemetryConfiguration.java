package io.upushy.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.upushy.auth.LoginAttempted;
import io.upushy.update.CheckListener;
import io.upushy.update.CheckListener.AnsweredCheck;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

    /** About a second and a half of checks at full speed, some 30 MB. */
    private static final int CHECKS = 50_000;

    private static final int LOGINS = 10_000;

    @Bean
    BatchBuffer<AnsweredCheck> checkBuffer() {
        return new BatchBuffer<>(CHECKS);
    }

    @Bean
    CheckListener rememberChecks(BatchBuffer<AnsweredCheck> buffer) {
        return buffer::offer;
    }

    @Bean
    BatchWriter<AnsweredCheck> checkWriter(
            BatchBuffer<AnsweredCheck> buffer, CheckRepository checks, MeterRegistry meters) {
        return new BatchWriter<>("update-log", buffer, checks::write, meters);
    }

    @Bean
    BatchBuffer<LoginAttempted> loginBuffer() {
        return new BatchBuffer<>(LOGINS);
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<LoginAttempted>> rememberLogins(BatchBuffer<LoginAttempted> buffer) {
        return ApplicationListener.forPayload(buffer::offer);
    }

    @Bean
    BatchWriter<LoginAttempted> loginWriter(
            BatchBuffer<LoginAttempted> buffer, LoginRepository logins, MeterRegistry meters) {
        return new BatchWriter<>("login-log", buffer, logins::write, meters);
    }
}
