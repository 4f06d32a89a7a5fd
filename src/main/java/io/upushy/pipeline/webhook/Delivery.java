package io.upushy.pipeline.webhook;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One delivery, as it is kept.
 *
 * @param key what tells it from every other of its webhook
 * @param pushKey of those that start runs, where the signature does not cover the key: the body's digest
 * @param headers those that tell something, and no secrets
 * @param body its beginning, without the secret
 * @param bodySize bytes of the whole body
 * @param redeliveryOf the delivery that somebody had delivered once more
 */
record Delivery(
        String id,
        String webhookId,
        String key,
        @Nullable String pushKey,
        GitEvent event,
        Verdict verdict,
        @Nullable String runId,
        Map<String, String> headers,
        String body,
        int bodySize,
        @Nullable String redeliveryOf,
        Instant received) {

    /** The same, with what has become of it. */
    Delivery with(String id, Verdict verdict, @Nullable String runId) {
        return new Delivery(
                id, webhookId, key, pushKey, event, verdict, runId, headers, body, bodySize, redeliveryOf, received);
    }
}
