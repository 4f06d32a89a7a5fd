package io.upushy.pipeline.log;

import static io.upushy.database.Rows.number;
import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.time;
import static io.upushy.database.Rows.utc;

import io.r2dbc.spi.Readable;
import io.upushy.database.MultiRow;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The record of what runs wrote. */
@Repository
class RunLogRepository {

    private static final String COLUMNS = "SELECT seq, step, written_time, content, continued FROM app_run_line";

    private static final MultiRow<Row> LINES = MultiRow.insert(
            "app_run_line",
            List.of("run_id", "seq", "step", "written_time", "content", "continued"),
            "",
            RunLogRepository::values);

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    RunLogRepository(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Row(String runId, LogLine line) {}

    /**
     * Which lines a batch adds to a log.
     *
     * @param writer who has opened the log
     * @param after how many lines there were before
     */
    record Batch(String runId, String writer, long after, List<LogLine> lines) {

        long last() {
            return after + lines.size();
        }

        long characters() {
            return lines.stream().mapToLong(line -> line.text().length()).sum();
        }
    }

    /**
     * How far a log is.
     *
     * @param last the number of its last line
     * @param deleted whether its lines were deleted since they were too old
     */
    record Extent(String writer, long last, long characters, boolean deleted) {}

    /** Makes this writer the only one whose batches are taken; those of the one before that are being stored are waited for. */
    Mono<Extent> open(String runId, String projectId, String writer) {
        return database.sql("INSERT INTO app_run_log (run_id, project_id, writer, created_time, updated_time)"
                        + " VALUES (:run, :project, :writer, :now, :now)"
                        + " ON DUPLICATE KEY UPDATE writer = VALUES(writer)")
                .bind("run", runId)
                .bind("project", projectId)
                .bind("writer", writer)
                .bind("now", utc(clock.instant()))
                .then()
                .then(extent(runId));
    }

    /** Empty for a run that has written nothing. */
    Mono<Extent> extent(String runId) {
        return database.sql("SELECT writer, line_count, characters, deleted FROM app_run_log WHERE run_id = :run")
                .bind("run", runId)
                .map(RunLogRepository::toExtent)
                .one();
    }

    /**
     * Stores all of a batch or nothing; does nothing when it has been stored already, so that it may be tried again after an
     * error of unknown outcome. Fails with {@link LogTakenOver} when somebody else writes the log now.
     */
    Mono<Void> append(Batch batch) {
        var rows =
                batch.lines().stream().map(line -> new Row(batch.runId(), line)).toList();
        return advance(batch)
                .flatMap(advanced -> advanced ? LINES.execute(database, rows) : requireStored(batch))
                .as(transactions::transactional)
                .onErrorMap(DuplicateKeyException.class, clash -> new LogTakenOver(batch.runId()));
    }

    private Mono<Boolean> advance(Batch batch) {
        return database.sql("UPDATE app_run_log SET line_count = :last, characters = characters + :more,"
                        + " updated_time = :now WHERE run_id = :run AND writer = :writer AND line_count = :after")
                .bind("last", batch.last())
                .bind("more", batch.characters())
                .bind("now", utc(clock.instant()))
                .bind("run", batch.runId())
                .bind("writer", batch.writer())
                .bind("after", batch.after())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private Mono<Void> requireStored(Batch batch) {
        return extent(batch.runId())
                .filter(extent -> extent.writer().equals(batch.writer()) && extent.last() == batch.last())
                .switchIfEmpty(Mono.error(() -> new LogTakenOver(batch.runId())))
                .then();
    }

    /** Lines after a number, in order. */
    Flux<LogLine> lines(String runId, long after, int most) {
        return database.sql(COLUMNS + " WHERE run_id = :run AND seq > :after ORDER BY seq LIMIT " + most)
                .bind("run", runId)
                .bind("after", after)
                .map(RunLogRepository::toLine)
                .all();
    }

    /**
     * Those among the lines from one number to another that somebody looks for.
     *
     * @param step null: of any
     * @param search text in them, upper and lower case the same; null: any
     */
    Flux<LogLine> find(String runId, long after, long upTo, @Nullable String step, @Nullable String search, int most) {
        var statement = database.sql(COLUMNS + " WHERE run_id = :run AND seq > :after AND seq <= :upTo"
                        + (step == null ? "" : " AND step = :step")
                        + (search == null ? "" : " AND content LIKE :search ESCAPE '!'")
                        + " ORDER BY seq LIMIT " + most)
                .bind("run", runId)
                .bind("after", after)
                .bind("upTo", upTo);
        if (step != null) {
            statement = statement.bind("step", step);
        }
        if (search != null) {
            statement = statement.bind("search", "%" + search.replaceAll("[!%_]", "!$0") + "%");
        }
        return statement.map(RunLogRepository::toLine).all();
    }

    private static Object[] values(Row row) {
        var line = row.line;
        return new Object[] {row.runId, line.seq(), line.step(), utc(line.time()), line.text(), line.continued()};
    }

    private static LogLine toLine(Readable row) {
        return new LogLine(
                number(row, "seq"),
                text(row, "step"),
                time(row, "written_time"),
                text(row, "content"),
                Boolean.TRUE.equals(row.get("continued", Boolean.class)));
    }

    private static Extent toExtent(Readable row) {
        return new Extent(
                text(row, "writer"),
                number(row, "line_count"),
                number(row, "characters"),
                Boolean.TRUE.equals(row.get("deleted", Boolean.class)));
    }
}
