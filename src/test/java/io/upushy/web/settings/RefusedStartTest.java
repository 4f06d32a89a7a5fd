package io.upushy.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.ServerProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator reads when a setting stops the start. */
class RefusedStartTest {

    @Test
    void everyWrongValueIsNamedAndNoSecretShown() {
        try (var process = ServerProcess.with(Map.of("SERVER_PORT", "http", "REDIS_DB", "x"))
                .settingsFile("REDIS_PORT: 0\nAUTH_CAPTCHA: never\nDB_PASSWORD: hidden from all\nPRO_DOC: nope\n")) {
            assertThat(process.startInVain())
                    .contains("SERVER_PORT is 'http' (environment), expected a whole number from 0 to 65535")
                    .contains("REDIS_DB is 'x' (environment), expected a whole number from 0 to 1023")
                    .contains(
                            "REDIS_PORT is '0' (env.production.yaml, line 1), expected a whole number from 1 to 65535")
                    .contains("AUTH_CAPTCHA is 'never' (env.production.yaml, line 2), expected one of always, off")
                    .contains("PRO_DOC is 'nope' (env.production.yaml, line 4), expected true or false")
                    .contains("env.example.yaml")
                    .doesNotContain("hidden from all")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aValueThatAModuleRefusesIsNamedWithTheFix() {
        try (var process = ServerProcess.with(Map.of("PUBLIC_URL", "updates.example.com", "SERVER_PORT", "0"))) {
            assertThat(process.startInVain())
                    .contains("PUBLIC_URL is 'updates.example.com', expected an http(s) address")
                    .contains("Set PUBLIC_URL to an http(s) address")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void twoStoresAtOnceAreRefused() {
        var both = Map.of(
                "ALIYUN_OSS_BUCKET",
                "packages",
                "ALIYUN_OSS_ENDPOINT",
                "oss-cn-hangzhou",
                "WEB_OSS",
                "true",
                "S3_BUCKET",
                "packages",
                "S3_ACCESS_KEY_ID",
                "id",
                "S3_SECRET_ACCESS_KEY",
                "secret",
                "SERVER_PORT",
                "0");
        try (var process = ServerProcess.with(both)) {
            assertThat(process.startInVain())
                    .contains("S3_BUCKET and ALIYUN_OSS_BUCKET are both set")
                    .contains("Leave one of them blank")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithTheLine() {
        try (var process = ServerProcess.with(Map.of()).settingsFile("SERVER_PORT: 0\nDB_PASSWORD: 'open\n")) {
            assertThat(process.startInVain())
                    .contains("env.production.yaml is not valid YAML at line")
                    .contains("KEY: value")
                    .doesNotContain("\tat ");
        }
    }
}
