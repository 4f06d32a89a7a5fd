package io.upushy.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Backend;
import io.upushy.testing.OnMySql;
import io.upushy.testing.ServerProcess;
import io.upushy.testing.TcpLink;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as its readers get it; a request that fails over a lost Redis leaves a line with its id. */
@OnMySql
class LogFormatTest {

    @Test
    void textHasTheRequestId() {
        var failed = linesOfAFailure("text", "abc-1").stream()
                .filter(line -> line.contains("Answered 503"))
                .toList();

        assertThat(failed).singleElement().asString().contains(" WARN requestId=abc-1 ");
    }

    @Test
    void jsonHasItAsAField() {
        var lines = linesOfAFailure("json", "abc-2").stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.stream().map(line -> line.path("@timestamp").asString()))
                .doesNotContain("");
        assertThat(lines.stream()
                        .filter(line -> line.path("message").asString().contains("Answered 503"))
                        .map(LogFormatTest::requestId))
                .containsExactly("abc-2");
    }

    private static String requestId(JsonNode line) {
        return line.path("requestId").asString();
    }

    private static List<String> linesOfAFailure(String format, String requestId) {
        var settings = new HashMap<>(Backend.freshSettings());
        var redis = new TcpLink(
                settings.get("REDIS_HOST").toString(),
                Integer.parseInt(settings.get("REDIS_PORT").toString()));
        settings.put("REDIS_HOST", "127.0.0.1");
        settings.put("REDIS_PORT", redis.port());
        settings.put("LOG_FORMAT", format);
        settings.put("AUTH_CAPTCHA", "always");
        try (redis;
                var process = ServerProcess.with(settings).start()) {
            redis.cut();
            process.server()
                    .anonymous()
                    .get()
                    .uri("/api/user/login/captcha")
                    .header("X-Request-Id", requestId)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503);
            process.stop();
            return process.log().lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
