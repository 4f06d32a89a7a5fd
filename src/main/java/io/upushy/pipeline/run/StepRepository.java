package io.upushy.pipeline.run;

import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.timeOrNull;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.pipeline.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class StepRepository {

    private final DatabaseClient database;
    private final RunJson json;

    StepRepository(DatabaseClient database, RunJson json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(List<RunStep> steps) {
        return Flux.fromIterable(steps).concatMap(this::insert).then();
    }

    private Mono<Void> insert(RunStep step) {
        return database.sql("INSERT INTO app_pipeline_step (run_id, `position`, name, kind, stage, approval, state)"
                        + " VALUES (:runId, :position, :name, :kind, :stage, :approval, :state)")
                .bind("runId", step.runId())
                .bind("position", step.position())
                .bind("name", step.name())
                .bind("kind", step.kind())
                .bind("stage", step.stage().name().toLowerCase(Locale.ROOT))
                .bind("approval", step.approval())
                .bind("state", step.state().code())
                .then();
    }

    /** In their order. */
    Mono<List<RunStep>> of(String runId) {
        return database.sql("SELECT * FROM app_pipeline_step WHERE run_id = :runId ORDER BY `position`")
                .bind("runId", runId)
                .map(this::toStep)
                .all()
                .collectList();
    }

    /** Writes all of it that changes. */
    Mono<Void> update(RunStep step) {
        var failure = step.failure();
        return database.sql("UPDATE app_pipeline_step SET state = :state, attempt = :attempt, failures = :failures,"
                        + " remembered = :remembered, outcome = :outcome, failure_key = :failureKey,"
                        + " failure_arguments = :failureArguments, started_time = :started, ended_time = :ended"
                        + " WHERE run_id = :runId AND `position` = :position")
                .bind("state", step.state().code())
                .bind("attempt", step.attempt())
                .bind("failures", step.failures())
                .bind("remembered", json.write(step.remembered()))
                .bind("outcome", nullable(json.writeOrNull(step.outcome()), String.class))
                .bind("failureKey", nullable(failure == null ? null : failure.key(), String.class))
                .bind(
                        "failureArguments",
                        nullable(failure == null ? null : json.write(failure.arguments()), String.class))
                .bind("started", RunTimes.orNone(step.started()))
                .bind("ended", RunTimes.orNone(step.ended()))
                .bind("runId", step.runId())
                .bind("position", step.position())
                .then();
    }

    Mono<Void> approve(String runId, int position, String userId, Instant now) {
        return database.sql("UPDATE app_pipeline_step SET state = 'pending', approved_by = :userId,"
                        + " approved_time = :now WHERE run_id = :runId AND `position` = :position")
                .bind("userId", userId)
                .bind("now", utc(now))
                .bind("runId", runId)
                .bind("position", position)
                .then();
    }

    /** Steps that wait for their turn, or for somebody, will not have it; nor do they go on that nobody works on any more. */
    Mono<Void> cancelOpen(String runId) {
        return database.sql("UPDATE app_pipeline_step SET state = 'canceled' WHERE run_id = :runId"
                        + " AND state IN ('pending', 'blocked', 'running')")
                .bind("runId", runId)
                .then();
    }

    /** Those of one project's runs, which are deleted with it. */
    Mono<Void> deleteOf(String projectId) {
        return database.sql("DELETE FROM app_pipeline_step WHERE run_id IN"
                        + " (SELECT id FROM app_pipeline_run WHERE project_id = :projectId)")
                .bind("projectId", projectId)
                .then();
    }

    private RunStep toStep(Readable row) {
        var outcome = textOrNull(row, "outcome");
        return new RunStep(
                text(row, "run_id"),
                (int) number(row, "position"),
                text(row, "name"),
                text(row, "kind"),
                Stage.valueOf(text(row, "stage").toUpperCase(Locale.ROOT)),
                Boolean.TRUE.equals(row.get("approval", Boolean.class)),
                StepState.ofCode(text(row, "state")),
                (int) number(row, "attempt"),
                (int) number(row, "failures"),
                json.texts(textOrNull(row, "remembered")),
                outcome == null ? null : json.texts(outcome),
                json.failure(textOrNull(row, "failure_key"), textOrNull(row, "failure_arguments")),
                textOrNull(row, "approved_by"),
                timeOrNull(row, "approved_time"),
                timeOrNull(row, "started_time"),
                timeOrNull(row, "ended_time"));
    }
}
