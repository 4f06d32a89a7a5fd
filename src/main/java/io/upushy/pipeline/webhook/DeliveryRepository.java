package io.upushy.pipeline.webhook;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import io.upushy.pipeline.webhook.GitEvent.Kind;
import io.upushy.pipeline.webhook.Verdict.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DeliveryRepository {

    /** How many of a webhook are shown, and kept with headers and body. */
    static final int SHOWN = 100;

    /** How long a delivery's key is remembered. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final String COLUMNS =
            "id, webhook_id, delivery_key, push_key, event, branch, tag, commit_id, message,"
                    + " author, skipped, result, reason_key, reason_arguments, run_id, headers, body, body_size, redelivery_of,"
                    + " received_time";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM app_webhook_delivery WHERE ";
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    DeliveryRepository(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Fails with a duplicate key when it was taken before. */
    Mono<Void> insert(Delivery delivery) {
        var event = delivery.event();
        return database.sql(
                        "INSERT INTO app_webhook_delivery (" + COLUMNS + ") VALUES (:id, :webhookId, :key, :pushKey,"
                                + " :event, :branch, :tag, :commit, :message, :author, :skipped, :result, :reasonKey, :reason,"
                                + " :runId, :headers, :body, :bodySize, :redeliveryOf, :received)")
                .bind("id", delivery.id())
                .bind("webhookId", delivery.webhookId())
                .bind("key", delivery.key())
                .bind("pushKey", text(delivery.pushKey()))
                .bind("event", event.name())
                .bind("branch", text(event.branch()))
                .bind("tag", text(event.tag()))
                .bind("commit", text(event.commit()))
                .bind("message", text(event.message()))
                .bind("author", text(event.author()))
                .bind("skipped", event.skipped())
                .bind("result", delivery.verdict().result().code())
                .bind("reasonKey", delivery.verdict().reasonKey())
                .bind("reason", json.writeValueAsString(delivery.verdict().arguments()))
                .bind("runId", text(delivery.runId()))
                .bind("headers", json.writeValueAsString(delivery.headers()))
                .bind("body", delivery.body())
                .bind("bodySize", delivery.bodySize())
                .bind("redeliveryOf", text(delivery.redeliveryOf()))
                .bind("received", Rows.utc(delivery.received()))
                .then();
    }

    private static Object text(@Nullable String value) {
        return Rows.nullable(value, String.class);
    }

    /**
     * Takes a delivery once more whose run was not started: that failed, or the server ended in the middle.
     *
     * @param stale received before, and with nobody at work on it any more
     * @return the id of the one that was taken first; nothing when it must not be taken again
     */
    Mono<String> takeAgain(Delivery delivery, Instant stale) {
        var same = " WHERE webhook_id = :webhookId AND (delivery_key = :key OR push_key = :pushKey)";
        var update = database.sql("UPDATE app_webhook_delivery SET result = 'accepted', received_time = :now" + same
                        + " AND (result = 'failed' OR (result = 'accepted' AND received_time < :stale))")
                .bind("webhookId", delivery.webhookId())
                .bind("key", delivery.key())
                .bind("pushKey", text(delivery.pushKey()))
                .bind("now", Rows.utc(delivery.received()))
                .bind("stale", Rows.utc(stale))
                .fetch()
                .rowsUpdated();
        var id = database.sql("SELECT id FROM app_webhook_delivery" + same)
                .bind("webhookId", delivery.webhookId())
                .bind("key", delivery.key())
                .bind("pushKey", text(delivery.pushKey()))
                .mapValue(String.class)
                .first();
        return update.filter(rows -> rows == 1).flatMap(rows -> id);
    }

    /** Notes what has become of one. */
    Mono<Void> finish(Delivery done) {
        return database.sql("UPDATE app_webhook_delivery SET result = :result, reason_key = :reasonKey,"
                        + " reason_arguments = :reason, run_id = :runId WHERE id = :id")
                .bind("result", done.verdict().result().code())
                .bind("reasonKey", done.verdict().reasonKey())
                .bind("reason", json.writeValueAsString(done.verdict().arguments()))
                .bind("runId", text(done.runId()))
                .bind("id", done.id())
                .then();
    }

    Mono<Delivery> find(String id) {
        return database.sql(SELECT + "id = :id")
                .bind("id", id)
                .map(this::toDelivery)
                .one();
    }

    /** The newest, newest first. */
    Flux<Delivery> newest(String webhookId) {
        return database.sql(SELECT + "webhook_id = :webhookId ORDER BY received_time DESC, id LIMIT " + SHOWN)
                .bind("webhookId", webhookId)
                .map(this::toDelivery)
                .all();
    }

    /** Empties those that are no longer shown, and forgets the oldest. */
    Mono<Void> tidy(String webhookId, Instant now) {
        var forget = database.sql("DELETE FROM app_webhook_delivery WHERE webhook_id = :webhookId"
                        + " AND received_time < :oldest")
                .bind("webhookId", webhookId)
                .bind("oldest", Rows.utc(now.minus(REMEMBERED)))
                .then();
        return database.sql("SELECT received_time FROM app_webhook_delivery WHERE webhook_id = :webhookId"
                        + " ORDER BY received_time DESC, id LIMIT 1 OFFSET " + SHOWN)
                .bind("webhookId", webhookId)
                .map(row -> Rows.time(row, "received_time"))
                .one()
                .flatMap(last -> empty(webhookId, last))
                .then(forget);
    }

    private Mono<Void> empty(String webhookId, Instant last) {
        return database.sql("UPDATE app_webhook_delivery SET headers = '{}', body = '' WHERE webhook_id = :webhookId"
                        + " AND received_time <= :last AND headers <> '{}'")
                .bind("webhookId", webhookId)
                .bind("last", Rows.utc(last))
                .then();
    }

    Mono<Void> deleteOf(String webhookId) {
        return database.sql("DELETE FROM app_webhook_delivery WHERE webhook_id = :webhookId")
                .bind("webhookId", webhookId)
                .then();
    }

    private Delivery toDelivery(Readable row) {
        return new Delivery(
                Rows.text(row, "id"),
                Rows.text(row, "webhook_id"),
                Rows.text(row, "delivery_key"),
                Rows.textOrNull(row, "push_key"),
                toEvent(row),
                new Verdict(
                        Result.ofCode(Rows.text(row, "result")),
                        Rows.text(row, "reason_key"),
                        json.readValue(Rows.text(row, "reason_arguments"), TEXTS)),
                Rows.textOrNull(row, "run_id"),
                json.readValue(Rows.text(row, "headers"), HEADERS),
                Rows.text(row, "body"),
                (int) Rows.number(row, "body_size"),
                Rows.textOrNull(row, "redelivery_of"),
                Rows.time(row, "received_time"));
    }

    private static GitEvent toEvent(Readable row) {
        var branch = Rows.textOrNull(row, "branch");
        var tag = Rows.textOrNull(row, "tag");
        return new GitEvent(
                branch == null && tag == null ? Kind.OTHER : Kind.PUSH,
                Rows.text(row, "event"),
                branch,
                tag,
                Rows.textOrNull(row, "commit_id"),
                Rows.textOrNull(row, "message"),
                Rows.textOrNull(row, "author"),
                Boolean.TRUE.equals(row.get("skipped", Boolean.class)));
    }
}
