package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON body with the run's facts. {@code X-Upushy-Signature: sha256=<hex>} is the HMAC-SHA256 of the timestamp's text, a dot and
 * the body, so that a receiver can refuse what is old as well as what is forged.
 */
@Component
class WebhookChannel implements Channel {

    private static final int RETRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Outgoing outgoing;
    private final JsonMapper json;
    private final Clock clock;

    WebhookChannel(Outgoing outgoing, JsonMapper json, Clock clock) {
        this.outgoing = outgoing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean isWanted(Notify settings) {
        return settings.webhook() != null;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Mono<Void> tell(Notify settings, StepContext context, News news) {
        var webhook = Objects.requireNonNull(settings.webhook());
        var body = json.writeValueAsBytes(news.body());
        return context.secret(webhook.secret())
                .flatMap(secret -> Mono.defer(() -> post(webhook.url(), secret, news, body))
                        .retryWhen(Retry.backoff(RETRIES, FIRST_PAUSE)
                                .filter(WebhookChannel::isPassing)
                                .onRetryExhaustedThrow((retries, last) -> last.failure())));
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof StepFailure told && told.isPassing();
    }

    private Mono<Void> post(String url, String secret, News news, byte[] body) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var signature = Hmac.of(secret, (timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
        var headers = Map.of(
                "X-Upushy-Event",
                "pipeline.run",
                "X-Upushy-Delivery",
                news.delivery(),
                "X-Upushy-Timestamp",
                timestamp,
                "X-Upushy-Signature",
                "sha256=" + HexFormat.of().formatHex(signature));
        return outgoing.post(Outgoing.addressOf(url), headers, body).then();
    }
}
