package io.upushy.pipeline.run;

import static io.upushy.database.Rows.nullable;
import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.numberOrNull;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.textOrNull;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.timeOrNull;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.pipeline.RunFacts;
import io.upushy.pipeline.RunFacts.Kind;
import io.upushy.pipeline.RunFacts.Trigger;
import io.upushy.pipeline.RunState;
import io.upushy.web.Page;
import io.upushy.web.PageQuery;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class RunRepository {

    private static final String WITH_STARTER =
            "SELECT r.*, u.username starter FROM app_pipeline_run r LEFT JOIN app_user u ON u.id = r.started_by";

    private static final Map<String, String> SORTABLE = Map.of("number", "r.number");

    private final DatabaseClient database;
    private final RunJson json;

    RunRepository(DatabaseClient database, RunJson json) {
        this.database = database;
        this.json = json;
    }

    /** The highest number of a project's runs, 0 when there are none; holds while the project is locked. */
    Mono<Long> lastNumber(String projectId) {
        return database.sql("SELECT COALESCE(MAX(number), 0) FROM app_pipeline_run WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> insert(Run run) {
        var facts = run.facts();
        var trigger = facts.trigger();
        return database.sql("INSERT INTO app_pipeline_run (id, project_id, number, pipeline_id, pipeline_name, yaml,"
                        + " lane, concurrency, trigger_kind, branch, tag, commit_id, message, author, rerun_of,"
                        + " started_by, state, due_time, queued_time) VALUES (:id, :projectId, :number, :pipelineId,"
                        + " :pipelineName, :yaml, :lane, :concurrency, :kind, :branch, :tag, :commit, :message,"
                        + " :author, :rerunOf, :startedBy, 'queued', :now, :now)")
                .bind("id", facts.id())
                .bind("projectId", facts.projectId())
                .bind("number", facts.number())
                .bind("pipelineId", nullable(facts.pipelineId().isEmpty() ? null : facts.pipelineId(), String.class))
                .bind("pipelineName", run.pipelineName())
                .bind("yaml", run.yaml())
                .bind("lane", run.lane())
                .bind("concurrency", run.concurrency())
                .bind("kind", trigger.kind().name())
                .bind("branch", nullable(trigger.branch(), String.class))
                .bind("tag", nullable(trigger.tag(), String.class))
                .bind("commit", nullable(trigger.commit(), String.class))
                .bind("message", nullable(trigger.message(), String.class))
                .bind("author", nullable(trigger.author(), String.class))
                .bind("rerunOf", nullable(trigger.rerunOf(), Long.class))
                .bind("startedBy", facts.startedBy())
                .bind("now", utc(facts.created()))
                .then();
    }

    Mono<Run> find(String id) {
        return database.sql(WITH_STARTER + " WHERE r.id = :id")
                .bind("id", id)
                .map(this::toRun)
                .one();
    }

    /** The run, which nobody else changes until the transaction ends. */
    Mono<Run> lock(String id) {
        return database.sql("SELECT id FROM app_pipeline_run WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .flatMap(this::find);
    }

    Mono<Page<Run>> list(RunQuery query, PageQuery page) {
        var where = " WHERE r.project_id = :projectId" + query.conditions();
        var count = database.sql("SELECT COUNT(*) FROM app_pipeline_run r" + where)
                .bindValues(query.values())
                .mapValue(Long.class)
                .one();
        var records = database.sql(WITH_STARTER + where + page.sql(SORTABLE, "r.number DESC"))
                .bindValues(query.values())
                .map(this::toRun)
                .all()
                .collectList();
        return count.zipWhen(total -> records, Page::new);
    }

    /** The runs of a lane and branch that nobody has begun with, except repeated ones, which somebody wants as they are. */
    Flux<String> waiting(String lane, String branch) {
        return database.sql("SELECT id FROM app_pipeline_run WHERE lane = :lane AND branch = :branch"
                        + " AND state = 'queued' AND started_time IS NULL AND trigger_kind <> 'RERUN'")
                .bind("lane", lane)
                .bind("branch", branch)
                .mapValue(String.class)
                .all();
    }

    /** Moves a run that no worker holds, or takes it from the one who does. Without a due time, no worker will claim it. */
    Mono<Void> move(String id, RunState state, @Nullable Instant due) {
        return database.sql("UPDATE app_pipeline_run SET state = :state, due_time = :due, ended_time = NULL,"
                        + " lease_owner = NULL, lease_token = lease_token + 1 WHERE id = :id")
                .bind("state", Run.code(state))
                .bind("due", RunTimes.orNone(due))
                .bind("id", id)
                .then();
    }

    Mono<Void> requestCancel(String id, String userId) {
        return database.sql("UPDATE app_pipeline_run SET cancel_requested_by = :userId WHERE id = :id")
                .bind("userId", userId)
                .bind("id", id)
                .then();
    }

    /** What it will be once all is taken back, and why. */
    Mono<Void> judge(String id, RunState verdict, @Nullable Failure failure) {
        return database.sql("UPDATE app_pipeline_run SET verdict = :verdict, failure_key = :key,"
                        + " failure_arguments = :arguments WHERE id = :id")
                .bind("verdict", Run.code(verdict))
                .bind("key", nullable(failure == null ? null : failure.key(), String.class))
                .bind("arguments", nullable(failure == null ? null : json.write(failure.arguments()), String.class))
                .bind("id", id)
                .then();
    }

    /** What is being taken back stays with the worker that holds it. */
    Mono<Void> compensating(String id) {
        return database.sql("UPDATE app_pipeline_run SET state = 'compensating' WHERE id = :id")
                .bind("id", id)
                .then();
    }

    Mono<Void> end(String id, RunState state, Instant now) {
        return move(id, state, null)
                .then(database.sql("UPDATE app_pipeline_run SET ended_time = :now WHERE id = :id")
                        .bind("now", utc(now))
                        .bind("id", id)
                        .then());
    }

    Mono<Void> useWorkspace(String id, String workspace) {
        return database.sql("UPDATE app_pipeline_run SET workspace = :workspace WHERE id = :id")
                .bind("workspace", workspace)
                .bind("id", id)
                .then();
    }

    /** The ids of all runs that have not ended. */
    Flux<String> alive() {
        return database.sql("SELECT id FROM app_pipeline_run WHERE state IN"
                        + " ('queued', 'blocked', 'running', 'compensating')")
                .mapValue(String.class)
                .all();
    }

    Mono<Long> alive(String projectId) {
        return database.sql("SELECT COUNT(*) FROM app_pipeline_run WHERE project_id = :projectId"
                        + " AND state IN ('queued', 'blocked', 'running', 'compensating')")
                .bind("projectId", projectId)
                .mapValue(Long.class)
                .one();
    }

    Mono<Long> aliveOf(String pipelineId) {
        return database.sql("SELECT COUNT(*) FROM app_pipeline_run WHERE pipeline_id = :pipelineId"
                        + " AND state IN ('queued', 'blocked', 'running', 'compensating')")
                .bind("pipelineId", pipelineId)
                .mapValue(Long.class)
                .one();
    }

    Mono<Long> queued() {
        return database.sql("SELECT COUNT(*) FROM app_pipeline_run WHERE state = 'queued'")
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> deleteOf(String projectId) {
        return database.sql("DELETE FROM app_pipeline_run WHERE project_id = :projectId")
                .bind("projectId", projectId)
                .then();
    }

    private Run toRun(Readable row) {
        var verdict = textOrNull(row, "verdict");
        return new Run(
                facts(row),
                text(row, "pipeline_name"),
                text(row, "yaml"),
                textOrNull(row, "starter"),
                text(row, "lane"),
                (int) number(row, "concurrency"),
                Run.stateOf(text(row, "state")),
                verdict == null ? null : Run.stateOf(verdict),
                textOrNull(row, "cancel_requested_by"),
                number(row, "lease_token"),
                textOrNull(row, "workspace"),
                number(row, "worked_ms"),
                json.failure(textOrNull(row, "failure_key"), textOrNull(row, "failure_arguments")),
                timeOrNull(row, "started_time"),
                timeOrNull(row, "ended_time"));
    }

    private static RunFacts facts(Readable row) {
        var trigger = new Trigger(
                Kind.valueOf(text(row, "trigger_kind")),
                textOrNull(row, "branch"),
                textOrNull(row, "commit_id"),
                textOrNull(row, "tag"),
                textOrNull(row, "message"),
                textOrNull(row, "author"),
                numberOrNull(row, "rerun_of"));
        return new RunFacts(
                text(row, "id"),
                text(row, "project_id"),
                number(row, "number"),
                Objects.requireNonNullElse(textOrNull(row, "pipeline_id"), ""),
                text(row, "started_by"),
                trigger,
                time(row, "queued_time"));
    }
}
