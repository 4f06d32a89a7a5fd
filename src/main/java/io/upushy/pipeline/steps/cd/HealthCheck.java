package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks an address until it answers as it should; what it answers beside its status is nobody's business here. */
@Component
class HealthCheck {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** @throws StepFailure when it never answers so */
    void await(Ssh.Health health, StepLog log) throws InterruptedException {
        var address = addressOf(health.url());
        for (int attempt = 1; attempt <= health.most(); attempt++) {
            if (attempt > 1) {
                Thread.sleep(health.pause().toMillis());
            }
            var answer = ask(address, health.patience());
            if (answer.equals(Integer.toString(health.expected()))) {
                log.line("%s answers %s".formatted(address, answer));
                return;
            }
            log.line("%s answers %s instead of %d (%d of %d)"
                    .formatted(address, answer, health.expected(), attempt, health.most()));
        }
        throw StepFailure.lasting("pipeline.step.ssh.health", health.url(), health.expected());
    }

    private String ask(URI address, Duration patience) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(patience).GET().build();
        try {
            return Integer.toString(
                    client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException failure) {
            return "nothing";
        }
    }

    static URI addressOf(String url) {
        try {
            var address = URI.create(url.strip());
            var web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw StepFailure.lasting("pipeline.step.ssh.url", url);
    }
}
