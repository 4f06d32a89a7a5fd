package io.upushy.pipeline.webhook;

import io.upushy.auth.Caller;
import io.upushy.pipeline.Vault;
import io.upushy.pipeline.definition.PipelineDeletionGuard;
import io.upushy.pipeline.definition.StoredPipeline;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectLock;
import io.upushy.project.ProjectRole;
import io.upushy.web.Affected;
import io.upushy.web.ApiException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The webhooks of pipelines: owners make and see them, and what they delivered. They go with their pipeline. */
@Service
class WebhookService implements PipelineDeletionGuard {

    private static final int SECRET_BYTES = 32;
    private static final int MOST = 20;

    private final SecureRandom random = new SecureRandom();
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookReceiver receiver;
    private final StoredPipelines pipelines;
    private final Vault vault;
    private final ProjectAccess access;
    private final ProjectLock lock;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookReceiver receiver,
            StoredPipelines pipelines,
            Vault vault,
            ProjectAccess access,
            ProjectLock lock,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.pipelines = pipelines;
        this.vault = vault;
        this.access = access;
        this.lock = lock;
        this.clock = clock;
    }

    /** A webhook and the secret it was made with. */
    record Made(Webhook webhook, String secret) {

        @Override
        public String toString() {
            return webhook.toString();
        }
    }

    /** A webhook, for what is delivered to it; anybody may ask. */
    Mono<Webhook> find(String id) {
        return webhooks.find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.webhook.unknown")));
    }

    Mono<List<Webhook>> list(Caller caller, String pipelineId) {
        return pipeline(caller, pipelineId).then(webhooks.ofPipeline(pipelineId).collectList());
    }

    Mono<Made> create(Caller caller, WebhookRequests.Create request) {
        return pipeline(caller, request.pipelineId())
                .map(pipeline -> made(pipeline, caller, request))
                .flatMap(made -> lock.during(made.webhook().projectId(), insert(made.webhook()))
                        .thenReturn(made));
    }

    /** Under the lock the pipeline cannot go meanwhile. */
    private Mono<Void> insert(Webhook webhook) {
        return pipelines
                .find(webhook.pipelineId())
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("pipelineId", "pipeline.definition.unknown")))
                .then(webhooks.ofPipeline(webhook.pipelineId()).count())
                .filter(count -> count < MOST)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("pipelineId", "pipeline.webhook.tooMany", MOST)))
                .then(webhooks.insert(webhook));
    }

    private Made made(StoredPipeline pipeline, Caller caller, WebhookRequests.Create request) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var secret = request.secret() == null ? newSecret() : request.secret();
        var now = clock.instant();
        var webhook = new Webhook(
                id,
                pipeline.projectId(),
                pipeline.id(),
                request.provider(),
                seal(id, secret),
                true,
                caller.userId(),
                now,
                now);
        return new Made(webhook, secret);
    }

    Mono<Webhook> update(Caller caller, WebhookRequests.Update request) {
        return require(caller, request.id())
                .map(webhook -> changed(webhook, request.enabled(), request.secret()))
                .flatMap(webhook -> webhooks.update(webhook).thenReturn(webhook));
    }

    private Webhook changed(Webhook webhook, @Nullable Boolean enabled, @Nullable String secret) {
        return new Webhook(
                webhook.id(),
                webhook.projectId(),
                webhook.pipelineId(),
                webhook.provider(),
                secret == null ? webhook.sealed() : seal(webhook.id(), secret),
                enabled == null ? webhook.enabled() : enabled,
                webhook.createdBy(),
                webhook.createdTime(),
                clock.instant());
    }

    Mono<Affected> delete(Caller caller, String id) {
        return require(caller, id)
                .flatMap(webhook -> lock.during(webhook.projectId(), remove(id)))
                .map(Affected::new);
    }

    private Mono<Long> remove(String id) {
        return deliveries.deleteOf(id).then(webhooks.delete(id));
    }

    Mono<List<Delivery>> deliveries(Caller caller, String webhookId) {
        return require(caller, webhookId).then(deliveries.newest(webhookId).collectList());
    }

    Mono<Delivery> delivery(Caller caller, String id) {
        return deliveries
                .find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "pipeline.webhook.deliveryUnknown")))
                .flatMap(delivery -> require(caller, delivery.webhookId()).thenReturn(delivery));
    }

    Mono<Delivery> redeliver(Caller caller, String id) {
        return delivery(caller, id)
                .filter(delivery -> delivery.event().kind() == GitEvent.Kind.PUSH)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("id", "pipeline.webhook.noPush")))
                .flatMap(delivery -> find(delivery.webhookId())
                        .flatMap(webhook -> receiver.redeliver(webhook, delivery, caller.userId())));
    }

    @Override
    public Mono<Void> beforeDeletion(String pipelineId) {
        return webhooks.ofPipeline(pipelineId)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(webhook -> remove(webhook.id()))
                .then();
    }

    private Mono<StoredPipeline> pipeline(Caller caller, String id) {
        return pipelines
                .find(id)
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("pipelineId", "pipeline.definition.unknown")))
                .flatMap(pipeline -> access.require(caller, pipeline.projectId(), ProjectRole.OWNER)
                        .thenReturn(pipeline));
    }

    private Mono<Webhook> require(Caller caller, String id) {
        return find(id).flatMap(webhook ->
                access.require(caller, webhook.projectId(), ProjectRole.OWNER).thenReturn(webhook));
    }

    private byte[] seal(String id, String secret) {
        return vault.seal(secret, Webhook.context(id));
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
