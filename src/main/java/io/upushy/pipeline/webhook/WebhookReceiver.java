package io.upushy.pipeline.webhook;

import io.upushy.database.Uncancelled;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.Runs;
import io.upushy.pipeline.Vault;
import io.upushy.pipeline.definition.Definition.Triggers;
import io.upushy.pipeline.definition.DefinitionReader;
import io.upushy.pipeline.definition.InvalidDefinition;
import io.upushy.pipeline.definition.StoredPipelines;
import io.upushy.pipeline.webhook.Verdict.Result;
import io.upushy.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes deliveries: each is verified, judged, and recorded before anything is started, so that none starts two runs. Who delivers
 * is answered within a second; a run that is not queued by then is queued all the same.
 */
@Service
class WebhookReceiver {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    /** Nobody is at work any more on what was received so long ago. */
    private static final Duration STALE = Duration.ofMinutes(1);

    private final Signatures signatures;
    private final GitEventReader events;
    private final DeliveryRepository deliveries;
    private final StoredPipelines pipelines;
    private final DefinitionReader definitions;
    private final Runs runs;
    private final Vault vault;
    private final Clock clock;

    WebhookReceiver(
            Signatures signatures,
            GitEventReader events,
            DeliveryRepository deliveries,
            StoredPipelines pipelines,
            DefinitionReader definitions,
            Runs runs,
            Vault vault,
            Clock clock) {
        this.signatures = signatures;
        this.events = events;
        this.deliveries = deliveries;
        this.pipelines = pipelines;
        this.definitions = definitions;
        this.runs = runs;
        this.vault = vault;
        this.clock = clock;
    }

    /** A delivery that is what it claims to be, before it is judged. */
    private record Verified(String key, GitEvent event, Incoming incoming, String body) {}

    /** What a host delivers; the result says what has become of it so far. */
    Mono<Delivery> receive(Webhook webhook, Incoming incoming) {
        return Mono.fromCallable(() -> verify(webhook, incoming))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(verified ->
                        judge(webhook, verified.event()).map(verdict -> delivery(webhook, verified, verdict)))
                .flatMap(delivery -> take(webhook, delivery, webhook.createdBy()));
    }

    /** What was delivered before, once more, by the definition as it is now. */
    Mono<Delivery> redeliver(Webhook webhook, Delivery delivery, String userId) {
        var id = newId();
        return judge(webhook, delivery.event())
                .map(verdict -> new Delivery(
                        id,
                        webhook.id(),
                        "redelivery:" + id,
                        null,
                        delivery.event(),
                        verdict,
                        null,
                        delivery.headers(),
                        delivery.body(),
                        delivery.bodySize(),
                        delivery.id(),
                        clock.instant()))
                .flatMap(again -> take(webhook, again, userId));
    }

    private Verified verify(Webhook webhook, Incoming incoming) {
        var secret = vault.open(webhook.sealed(), Webhook.context(webhook.id()));
        var key = signatures.verify(webhook.provider(), incoming.headers(), incoming.body(), secret);
        var event = events.read(webhook.provider(), incoming.headers(), incoming.body());
        return new Verified(key, event, incoming, incoming.keptBody(secret));
    }

    private Mono<Verdict> judge(Webhook webhook, GitEvent event) {
        if (!webhook.enabled()) {
            return Mono.just(Verdict.ignored("disabled"));
        }
        return pipelines
                .find(webhook.pipelineId())
                .flatMap(pipeline -> triggersOf(pipeline.yaml()))
                .map(triggers -> Verdict.on(event, triggers))
                .onErrorReturn(InvalidDefinition.class, Verdict.failed("definition"))
                .defaultIfEmpty(Verdict.ignored("gone"));
    }

    private Mono<Triggers> triggersOf(String yaml) {
        return Mono.fromCallable(() -> definitions.read(yaml).on()).subscribeOn(Schedulers.boundedElastic());
    }

    private Delivery delivery(Webhook webhook, Verified verified, Verdict verdict) {
        var body = verified.incoming().body();
        var starts = verdict.result() == Result.ACCEPTED;
        return new Delivery(
                newId(),
                webhook.id(),
                verified.key(),
                starts && webhook.provider().signsBodyAlone() ? Signatures.hex(Signatures.sha256(body)) : null,
                verified.event(),
                verdict,
                null,
                verified.incoming().keptHeaders(),
                verified.body(),
                body.length,
                null,
                clock.instant());
    }

    private Mono<Delivery> take(Webhook webhook, Delivery delivery, String userId) {
        var taken = deliveries
                .insert(delivery)
                .thenReturn(delivery.id())
                .onErrorResume(DuplicateKeyException.class, known -> takeAgain(delivery));
        var work = taken.flatMap(id -> start(webhook, delivery, id, userId))
                .flatMap(done -> deliveries.tidy(webhook.id(), clock.instant()).thenReturn(done));
        return Uncancelled.of(work).timeout(PATIENCE, Mono.just(delivery));
    }

    private Mono<String> takeAgain(Delivery delivery) {
        return deliveries
                .takeAgain(delivery, delivery.received().minus(STALE))
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("delivery", "pipeline.webhook.replayed")));
    }

    private Mono<Delivery> start(Webhook webhook, Delivery delivery, String id, String userId) {
        if (delivery.verdict().result() != Result.ACCEPTED) {
            var recorded = id.equals(delivery.id());
            return recorded ? Mono.just(delivery) : finish(delivery.with(id, delivery.verdict(), null));
        }
        return Mono.defer(() -> runs.start(webhook.pipelineId(), userId, trigger(delivery.event())))
                .flatMap(run -> finish(delivery.with(id, Verdict.started(run.number()), run.id())))
                .onErrorResume(failure -> finish(delivery.with(id, Verdict.failed("notStarted"), null))
                        .then(Mono.error(failure)));
    }

    private Mono<Delivery> finish(Delivery done) {
        return deliveries.finish(done).thenReturn(done);
    }

    private static Trigger trigger(GitEvent event) {
        return new Trigger(
                Kind.WEBHOOK, event.branch(), event.commit(), event.tag(), event.message(), event.author(), null);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
