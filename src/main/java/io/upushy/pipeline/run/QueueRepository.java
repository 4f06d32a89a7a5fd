package io.upushy.pipeline.run;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.pipeline.RunFacts;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The queue in the table of runs, and the leases on them. */
@Repository
class QueueRepository {

    /** Of more definitions with something to do, those wait that came last. */
    private static final int LANES = 200;

    private static final String AT_WORK = " AND state IN ('running', 'compensating')";

    private final DatabaseClient database;

    QueueRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Runs of one definition. */
    record Lane(String projectId, String name) {}

    /** @param queued whether it waits its turn; else it was begun and its worker is gone */
    record Candidate(String id, boolean queued, boolean begun, long token, int concurrency, Instant queuedTime) {}

    /** @param inLane how many of them are of one lane */
    record Load(long inProject, long inLane) {}

    /**
     * The lanes with something to do, the one that waits longest first.
     *
     * @param most runs of a project at work: those with so many begin no more
     */
    Flux<Lane> due(Instant now, int most) {
        return database.sql("SELECT project_id, lane FROM app_pipeline_run WHERE due_time <= :now"
                        + " AND (state <> 'queued' OR project_id NOT IN (SELECT project_id FROM app_pipeline_run"
                        + " WHERE state IN ('running', 'compensating') GROUP BY project_id HAVING COUNT(*) >= :most))"
                        + " GROUP BY project_id, lane ORDER BY MIN(due_time) LIMIT " + LANES)
                .bind("now", utc(now))
                .bind("most", most)
                .map(row -> new Lane(text(row, "project_id"), text(row, "lane")))
                .all();
    }

    /** Keeps other workers from claiming the project's runs until the transaction ends; nothing when one of them is at it. */
    Mono<String> lockProject(String projectId) {
        return database.sql("SELECT id FROM " + lockedTable(projectId) + " WHERE id = :id FOR UPDATE SKIP LOCKED")
                .bind("id", projectId)
                .mapValue(String.class)
                .one();
    }

    /** The server's own runs are of no project; their lock is a row of its own. */
    private static String lockedTable(String projectId) {
        return projectId.equals(RunFacts.SERVER) ? "app_run_lock" : "app_project";
    }

    /** As {@link #lockProject}, for the server's own runs, waiting for whoever is at it. */
    Mono<String> awaitServer() {
        return database.sql("SELECT id FROM app_run_lock WHERE id = :id FOR UPDATE")
                .bind("id", RunFacts.SERVER)
                .mapValue(String.class)
                .one();
    }

    /** The run to go on with: one that was begun before one that was not, the oldest first. */
    Mono<Candidate> next(Lane lane, Instant now) {
        return database.sql(
                        "SELECT id, state, lease_token, concurrency, started_time, queued_time FROM app_pipeline_run"
                                + " WHERE project_id = :projectId AND lane = :lane AND due_time <= :now"
                                + " ORDER BY CASE WHEN state = 'queued' THEN 1 ELSE 0 END, due_time, number LIMIT 1")
                .bind("projectId", lane.projectId())
                .bind("lane", lane.name())
                .bind("now", utc(now))
                .map(QueueRepository::toCandidate)
                .one();
    }

    Mono<Load> load(Lane lane) {
        return database.sql("SELECT COUNT(*) in_project, COALESCE(SUM(CASE WHEN lane = :lane THEN 1 ELSE 0 END), 0)"
                        + " in_lane FROM app_pipeline_run WHERE project_id = :projectId" + AT_WORK)
                .bind("lane", lane.name())
                .bind("projectId", lane.projectId())
                .map(row -> new Load(number(row, "in_project"), number(row, "in_lane")))
                .one();
    }

    /** Takes the run unless somebody was faster; returns whether it was taken. */
    Mono<Boolean> take(Candidate candidate, String owner, Instant now, Duration lease) {
        return database.sql("UPDATE app_pipeline_run SET state = CASE WHEN state = 'queued' THEN 'running' ELSE state"
                        + " END, lease_owner = :owner, lease_token = lease_token + 1, due_time = :until,"
                        + " started_time = COALESCE(started_time, :now)"
                        + " WHERE id = :id AND lease_token = :token AND due_time <= :now")
                .bind("owner", owner)
                .bind("until", utc(now.plus(lease)))
                .bind("now", utc(now))
                .bind("id", candidate.id())
                .bind("token", candidate.token())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Extends a lease; returns whether it was still held. */
    Mono<Boolean> renew(String runId, long token, Instant until, Duration worked) {
        return database.sql("UPDATE app_pipeline_run SET due_time = :until, worked_ms = worked_ms + :worked"
                        + " WHERE id = :id AND lease_token = :token")
                .bind("until", utc(until))
                .bind("worked", worked.toMillis())
                .bind("id", runId)
                .bind("token", token)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether somebody wants the run to end; nothing when the lease is not held any more. */
    Mono<Boolean> cancelRequested(String runId, long token) {
        return database.sql("SELECT CASE WHEN cancel_requested_by IS NULL THEN 0 ELSE 1 END wanted"
                        + " FROM app_pipeline_run WHERE id = :id AND lease_token = :token")
                .bind("id", runId)
                .bind("token", token)
                .map(row -> number(row, "wanted") == 1)
                .one();
    }

    /** The run's row, which nobody else changes until the transaction ends; nothing when the lease is not held any more. */
    Mono<String> lockLeased(String runId, long token) {
        return database.sql("SELECT id FROM app_pipeline_run WHERE id = :id AND lease_token = :token FOR UPDATE")
                .bind("id", runId)
                .bind("token", token)
                .mapValue(String.class)
                .one();
    }

    /** Another worker may go on at once. */
    Mono<Void> handBack(String runId, long token) {
        return database.sql("UPDATE app_pipeline_run SET due_time = queued_time, lease_owner = NULL,"
                        + " lease_token = lease_token + 1 WHERE id = :id AND lease_token = :token")
                .bind("id", runId)
                .bind("token", token)
                .then();
    }

    private static Candidate toCandidate(Readable row) {
        return new Candidate(
                text(row, "id"),
                text(row, "state").equals("queued"),
                row.get("started_time") != null,
                number(row, "lease_token"),
                (int) number(row, "concurrency"),
                time(row, "queued_time"));
    }
}
