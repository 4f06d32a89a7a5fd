package io.upushy.pipeline.log;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.utc;

import io.upushy.pipeline.RunFacts;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deletes logs, a few thousand lines at a time. */
@Repository
class LogRetentionRepository {

    private static final int MOST_LOGS = 100;
    private static final long MOST_LINES = 5_000;

    private final DatabaseClient database;

    LogRetentionRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A log to be deleted, and the number of its last line. */
    record Old(String runId, long last) {}

    /** Some of the logs nobody has written to since. */
    Flux<Old> writtenBefore(Instant limit) {
        return database.sql("SELECT run_id, line_count FROM app_run_log WHERE deleted = FALSE AND updated_time < :limit"
                        + " ORDER BY updated_time LIMIT " + MOST_LOGS)
                .bind("limit", utc(limit))
                .map(row -> new Old(text(row, "run_id"), number(row, "line_count")))
                .all();
    }

    /** Some of the logs whose project is gone; the server's own runs never had one. */
    Flux<Old> ofDeletedProjects() {
        return database.sql("SELECT l.run_id, l.line_count FROM app_run_log l LEFT JOIN app_project p"
                        + " ON p.id = l.project_id WHERE p.id IS NULL AND l.project_id <> :server LIMIT " + MOST_LOGS)
                .bind("server", RunFacts.SERVER)
                .map(row -> new Old(text(row, "run_id"), number(row, "line_count")))
                .all();
    }

    Mono<Void> deleteLines(Old log) {
        return Flux.range(1, (int) (log.last() / MOST_LINES) + 1)
                .concatMap(part -> deleteUpTo(log.runId(), part * MOST_LINES))
                .then();
    }

    private Mono<Long> deleteUpTo(String runId, long seq) {
        return database.sql("DELETE FROM app_run_line WHERE run_id = :run AND seq <= :seq")
                .bind("run", runId)
                .bind("seq", seq)
                .fetch()
                .rowsUpdated();
    }

    /** What is left says that there was a log. */
    Mono<Void> markDeleted(Old log) {
        return database.sql("UPDATE app_run_log SET deleted = TRUE WHERE run_id = :run")
                .bind("run", log.runId())
                .then();
    }

    Mono<Void> forget(Old log) {
        return database.sql("DELETE FROM app_run_log WHERE run_id = :run")
                .bind("run", log.runId())
                .then();
    }
}
