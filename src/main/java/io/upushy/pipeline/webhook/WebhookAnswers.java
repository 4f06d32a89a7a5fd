package io.upushy.pipeline.webhook;

import io.upushy.web.Messages;
import io.upushy.web.PublicUrl;
import io.upushy.web.RequestHead;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Webhooks and deliveries in the words and addresses of who asks. */
@Component
class WebhookAnswers {

    private final PublicUrl url;
    private final Messages messages;

    WebhookAnswers(PublicUrl url, Messages messages) {
        this.url = url;
        this.messages = messages;
    }

    WebhookRequests.Answer of(Webhook webhook, ServerHttpRequest request) {
        return new WebhookRequests.Answer(
                webhook.id(),
                webhook.pipelineId(),
                webhook.provider(),
                webhook.enabled(),
                url.base(RequestHead.of(request)) + WebhookConfiguration.PATH + webhook.id(),
                webhook.createdTime(),
                webhook.updatedTime());
    }

    WebhookRequests.Receipt receipt(Delivery delivery, ServerHttpRequest request) {
        return new WebhookRequests.Receipt(
                delivery.id(), delivery.verdict().result(), reason(delivery, request), delivery.runId());
    }

    WebhookRequests.DeliveryAnswer of(Delivery delivery, ServerHttpRequest request) {
        var event = delivery.event();
        return new WebhookRequests.DeliveryAnswer(
                delivery.id(),
                event.name(),
                event.branch(),
                event.tag(),
                event.commit(),
                event.message(),
                event.author(),
                delivery.verdict().result(),
                reason(delivery, request),
                delivery.runId(),
                delivery.redeliveryOf(),
                delivery.received());
    }

    WebhookRequests.DeliveryDetail detail(Delivery delivery, ServerHttpRequest request) {
        return new WebhookRequests.DeliveryDetail(
                of(delivery, request), delivery.headers(), delivery.body(), delivery.bodySize());
    }

    private String reason(Delivery delivery, ServerHttpRequest request) {
        var verdict = delivery.verdict();
        return messages.get(
                messages.locale(request.getHeaders()),
                verdict.reasonKey(),
                verdict.arguments().toArray());
    }
}
