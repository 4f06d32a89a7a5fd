package io.upushy.pipeline.webhook;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import java.util.Base64;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class WebhookRepository {

    private static final String SELECT = "SELECT id, project_id, pipeline_id, provider, sealed, enabled, created_by,"
            + " created_time, updated_time FROM app_webhook WHERE ";

    private final DatabaseClient database;

    WebhookRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Webhook> find(String id) {
        return database.sql(SELECT + "id = :id")
                .bind("id", id)
                .map(WebhookRepository::toWebhook)
                .one();
    }

    Flux<Webhook> ofPipeline(String pipelineId) {
        return database.sql(SELECT + "pipeline_id = :pipelineId ORDER BY created_time, id")
                .bind("pipelineId", pipelineId)
                .map(WebhookRepository::toWebhook)
                .all();
    }

    Mono<Void> insert(Webhook webhook) {
        return database.sql("INSERT INTO app_webhook (id, project_id, pipeline_id, provider, sealed, enabled,"
                        + " created_by, created_time, updated_time) VALUES (:id, :projectId, :pipelineId, :provider,"
                        + " :sealed, :enabled, :createdBy, :created, :updated)")
                .bind("id", webhook.id())
                .bind("projectId", webhook.projectId())
                .bind("pipelineId", webhook.pipelineId())
                .bind("provider", webhook.provider().code())
                .bind("sealed", Base64.getEncoder().encodeToString(webhook.sealed()))
                .bind("enabled", webhook.enabled())
                .bind("createdBy", webhook.createdBy())
                .bind("created", Rows.utc(webhook.createdTime()))
                .bind("updated", Rows.utc(webhook.updatedTime()))
                .then();
    }

    Mono<Void> update(Webhook webhook) {
        return database.sql("UPDATE app_webhook SET sealed = :sealed, enabled = :enabled, updated_time = :updated"
                        + " WHERE id = :id")
                .bind("sealed", Base64.getEncoder().encodeToString(webhook.sealed()))
                .bind("enabled", webhook.enabled())
                .bind("updated", Rows.utc(webhook.updatedTime()))
                .bind("id", webhook.id())
                .then();
    }

    Mono<Long> delete(String id) {
        return database.sql("DELETE FROM app_webhook WHERE id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    private static Webhook toWebhook(Readable row) {
        return new Webhook(
                Rows.text(row, "id"),
                Rows.text(row, "project_id"),
                Rows.text(row, "pipeline_id"),
                Provider.ofCode(Rows.text(row, "provider")),
                Base64.getDecoder().decode(Rows.text(row, "sealed")),
                Boolean.TRUE.equals(row.get("enabled", Boolean.class)),
                Rows.text(row, "created_by"),
                Rows.time(row, "created_time"),
                Rows.time(row, "updated_time"));
    }
}
