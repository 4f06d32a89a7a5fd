package io.upushy.pipeline.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Pipeline webhooks")
class DeliveryController {

    /** Bytes of a body; GitHub lists at most 2048 commits in one. */
    private static final int LARGEST_BODY = 5 * 1024 * 1024;

    private final WebhookService webhooks;
    private final WebhookReceiver receiver;
    private final WebhookAnswers answers;

    DeliveryController(WebhookService webhooks, WebhookReceiver receiver, WebhookAnswers answers) {
        this.webhooks = webhooks;
        this.receiver = receiver;
        this.answers = answers;
    }

    @PostMapping("/api/webhook/{id}")
    @SecurityRequirements
    @Operation(
            summary = "Deliver an event",
            description =
                    "For code hosts; the body is what they send, proven with the webhook's secret: X-Hub-Signature-256"
                            + " (GitHub), X-Gitlab-Token or webhook-signature (GitLab), X-Gitea-Signature (Gitea), X-Gitee-Token with"
                            + " X-Gitee-Timestamp (Gitee: password or signature). Pushes to the definition's branches and tags"
                            + " start a run; anything else is answered with the reason why it does not.")
    @ApiResponse(responseCode = "403", description = "It is not signed with the webhook's secret, or too old")
    @ApiResponse(responseCode = "404", description = "There is no such webhook")
    @ApiResponse(responseCode = "409", description = "The same was delivered before")
    @ApiResponse(responseCode = "413", description = "The body is larger than 5 MiB")
    Mono<WebhookRequests.Receipt> deliver(@PathVariable String id, ServerHttpRequest request) {
        return webhooks.find(id)
                .zipWhen(webhook -> bytesOf(request.getBody()))
                .flatMap(both -> receiver.receive(both.getT1(), new Incoming(request.getHeaders(), both.getT2())))
                .map(delivery -> answers.receipt(delivery, request));
    }

    /** Copied and released one by one: whatever fails after that discards bytes only, not a buffer a second time. */
    static Mono<byte[]> bytesOf(Flux<DataBuffer> body) {
        return body.map(DeliveryController::bytesOf)
                .collect(ByteArrayOutputStream::new, DeliveryController::append)
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static byte[] bytesOf(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void append(ByteArrayOutputStream body, byte[] bytes) {
        if (body.size() + bytes.length > LARGEST_BODY) {
            throw new DataBufferLimitException("A delivery has at most " + LARGEST_BODY + " bytes");
        }
        body.writeBytes(bytes);
    }
}
