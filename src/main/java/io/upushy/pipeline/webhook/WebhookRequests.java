package io.upushy.pipeline.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.pipeline.webhook.Verdict.Result;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of webhooks, and answered. */
final class WebhookRequests {

    private static final String SECRET =
            "What the host signs with (GitHub, Gitea: secret; GitLab: secret or signing token;"
                    + " Gitee: password or signing key); told this once";

    private WebhookRequests() {}

    @Schema(name = "CreateWebhook")
    record Create(
            @NotBlank @Size(min = 1, max = 36) String pipelineId,
            @NotNull Provider provider,
            @Schema(description = SECRET + "; absent: one is made up", example = "a long random text")
                    @Size(min = 8, max = 200)
                    @Nullable
                    String secret) {

        @Override
        public String toString() {
            return "Create[" + pipelineId + " " + provider + "]";
        }
    }

    @Schema(name = "UpdateWebhook")
    record Update(
            @NotBlank @Size(min = 1, max = 36) String id,
            @Schema(description = "Absent keeps it") @Nullable Boolean enabled,
            @Schema(description = "Absent keeps it", example = "a long random text") @Size(min = 8, max = 200) @Nullable
                    String secret) {

        @Override
        public String toString() {
            return "Update[" + id + "]";
        }
    }

    @Schema(name = "Webhook")
    record Answer(
            @Schema(example = "8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f") String id,
            String pipelineId,
            Provider provider,
            boolean enabled,
            @Schema(
                            description = "To be entered at the host",
                            example = "https://updates.example.com/api/webhook/8b1e2d3c4a5f0b9d5cbc6d6f4f0c9a5f")
                    String url,
            Instant createdTime,
            Instant updatedTime) {}

    @Schema(name = "CreatedWebhook")
    record Created(@Schema(description = SECRET, example = "a long random text") String secret, Answer webhook) {

        @Override
        public String toString() {
            return webhook.toString();
        }
    }

    /** What the host is told. */
    @Schema(name = "DeliveryReceipt")
    record Receipt(
            String deliveryId,
            Result result,
            @Schema(description = "Why, in a sentence", example = "Run 7 was started") String reason,
            @Schema(description = "The run, if one was started") @Nullable String runId) {}

    @Schema(name = "WebhookDelivery")
    record DeliveryAnswer(
            String id,
            @Schema(example = "push") String event,
            @Schema(example = "main") @Nullable String branch,
            @Schema(example = "v1.2.0") @Nullable String tag,
            @Schema(example = "1cdcd819599cbb4099289dbbec762452f006cb40") @Nullable String commit,
            @Schema(description = "First line of the commit's message") @Nullable String message,
            @Schema(example = "Lin") @Nullable String author,
            Result result,
            @Schema(description = "Why, in a sentence", example = "Run 7 was started") String reason,
            @Schema(description = "The run, if one was started") @Nullable String runId,
            @Schema(description = "The delivery this one repeats") @Nullable String redeliveryOf,
            Instant receivedTime) {}

    @Schema(name = "WebhookDeliveryDetail")
    record DeliveryDetail(
            DeliveryAnswer delivery,
            @Schema(description = "Those that tell something, and no secrets") Map<String, String> headers,
            @Schema(description = "The first 64 KiB") String body,
            @Schema(description = "Bytes of the whole body", example = "7120") int bodySize) {}
}
