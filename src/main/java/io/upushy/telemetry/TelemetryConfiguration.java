package io.upushy.telemetry;

import io.upushy.auth.AccessRule;
import io.upushy.auth.LoginAttempted;
import io.upushy.settings.AdjustableSetting;
import io.upushy.update.CheckListener;
import io.upushy.update.CheckListener.AnsweredCheck;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

    /** Bytes that a waiting check takes, about. */
    private static final long CHECK = 450;

    /** Some seconds of checks at full speed, in a fifth of the heap at most. */
    private static final long CHECKS =
            Math.max(20_000, Math.min(200_000, Runtime.getRuntime().maxMemory() / 5 / CHECK));

    private static final int LOGINS = 10_000;
    private static final int REPORTS = 20_000;

    @Bean
    Pipeline<AnsweredCheck> checkPipeline(Pipelines pipelines, CheckRepository checks) {
        return pipelines.create(new RecordKind<>("update-log", CheckCodec.CODEC, checks::write), (int) CHECKS);
    }

    @Bean
    CheckListener rememberChecks(Pipeline<AnsweredCheck> pipeline) {
        return new CheckListener() {
            @Override
            public void checked(AnsweredCheck check) {
                pipeline.offer(check);
            }

            @Override
            public long paceNanos() {
                return pipeline.paceNanos();
            }
        };
    }

    @Bean
    Pipeline<LoginAttempted> loginPipeline(Pipelines pipelines, LoginRepository logins) {
        return pipelines.create(new RecordKind<>("login-log", LoginCodec.CODEC, logins::write), LOGINS);
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<LoginAttempted>> rememberLogins(Pipeline<LoginAttempted> pipeline) {
        return ApplicationListener.forPayload(pipeline::offer);
    }

    @Bean
    Pipeline<DeviceReport> reportPipeline(Pipelines pipelines, ReportRepository reports) {
        return pipelines.create(new RecordKind<>("device-reports", ReportCodec.CODEC, reports::write), REPORTS);
    }

    @Bean
    AccessRule devicesReport() {
        return AccessRule.publicTo(HttpMethod.POST, "/api/report");
    }

    @Bean
    AccessRule administratorsReadLoginStatistics() {
        return AccessRule.admin(HttpMethod.GET, "/api/stats/logins");
    }

    @Bean
    AdjustableSetting updateLogDays(TelemetrySettings settings) {
        return days(TelemetrySettings.UPDATE_LOG_DAYS, settings.updateLogDays());
    }

    @Bean
    AdjustableSetting loginLogDays(TelemetrySettings settings) {
        return days(TelemetrySettings.LOGIN_LOG_DAYS, settings.loginLogDays());
    }

    @Bean
    AdjustableSetting reportLogDays(TelemetrySettings settings) {
        return days(TelemetrySettings.REPORT_LOG_DAYS, settings.reportLogDays());
    }

    @Bean
    AdjustableSetting deviceDays(TelemetrySettings settings) {
        return days(TelemetrySettings.DEVICE_DAYS, settings.deviceDays());
    }

    @Bean
    AdjustableSetting hourlyStatsDays(TelemetrySettings settings) {
        return days(TelemetrySettings.HOURLY_STATS_DAYS, settings.hourlyStatsDays());
    }

    private static AdjustableSetting days(String key, int configured) {
        return new AdjustableSetting(key, configured, 0, TelemetrySettings.MAX_DAYS);
    }
}
