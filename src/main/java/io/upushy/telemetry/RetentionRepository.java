package io.upushy.telemetry;

import static io.upushy.database.Rows.numberOrNull;
import static io.upushy.database.Rows.utc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deletes old rows, few at a time, each time in a transaction of its own. */
@Repository
class RetentionRepository {

    private static final int MOST = 1000;

    private final DatabaseClient database;

    RetentionRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Rows with ids after {@code after} up to {@code to}. */
    record Ids(long after, long to) {}

    /** Of a table that grows by id, so that its oldest rows are its first: those of the first thousand that are too old. */
    Mono<Long> deleteOldest(String table, Instant limit) {
        return database.sql("SELECT MAX(id) AS id FROM (SELECT id, created_time FROM " + table + " ORDER BY id LIMIT "
                        + MOST + ") first_rows WHERE created_time < :limit")
                .bind("limit", utc(limit))
                .map(row -> Optional.ofNullable(numberOrNull(row, "id")))
                .one()
                .flatMap(last -> last.isEmpty()
                        ? Mono.just(0L)
                        : database.sql("DELETE FROM " + table + " WHERE id <= :id AND created_time < :limit")
                                .bind("id", last.get())
                                .bind("limit", utc(limit))
                                .fetch()
                                .rowsUpdated());
    }

    /** The next ids of devices; empty when there are no more. */
    Mono<Ids> nextDeviceIds(long after) {
        return database.sql("SELECT MAX(id) AS id FROM (SELECT id FROM app_device WHERE id > :after ORDER BY id LIMIT "
                        + MOST + ") next_rows")
                .bind("after", after)
                .map(row -> Optional.ofNullable(numberOrNull(row, "id")))
                .one()
                .flatMap(Mono::justOrEmpty)
                .map(last -> new Ids(after, last));
    }

    Mono<Long> deleteDevices(Ids ids, Instant notSeenSince) {
        return database.sql("DELETE FROM app_device WHERE id > :after AND id <= :to AND updated_time < :limit")
                .bind("after", ids.after())
                .bind("to", ids.to())
                .bind("limit", utc(notSeenSince))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> deleteHours(long before) {
        return database.sql("DELETE FROM app_stats_hour WHERE period < :before LIMIT " + MOST)
                .bind("before", before)
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> deleteBatchIds(Instant before) {
        return database.sql("DELETE FROM app_telemetry_batch WHERE created_time < :before LIMIT " + MOST)
                .bind("before", utc(before))
                .fetch()
                .rowsUpdated();
    }
}
