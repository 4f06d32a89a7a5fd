package io.upushy.telemetry;

import static io.upushy.database.Rows.text;
import static io.upushy.database.Rows.utc;

import io.upushy.database.MultiRow;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * Writes batches exactly once: a batch's id is remembered in the transaction that writes its rows, and a batch whose id is
 * there already is passed over. When two instances write the same one at once, one of them fails and may try again.
 */
@Repository
class BatchRepository {

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final MultiRow<Batch<?>> remember;

    BatchRepository(DatabaseClient database, ReactiveTransactionManager transactions, Clock clock) {
        this.database = database;
        this.remember = MultiRow.insert("app_telemetry_batch", List.of("id", "created_time"), "", batch ->
                new Object[] {batch.id(), utc(clock.instant())});
        this.transaction = TransactionalOperator.create(transactions, withoutGapLocks());
    }

    /** Under MySQL's own default, looking for a device that is not there would keep others from adding theirs. */
    private static TransactionDefinition withoutGapLocks() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return definition;
    }

    /** Writes all or, when it fails, nothing. */
    <T> Mono<Void> write(List<Batch<T>> batches, RecordKind.RowWriter<T> rows) {
        return writtenAmong(batches)
                .map(written -> batches.stream()
                        .filter(batch -> !written.contains(batch.id()))
                        .toList())
                .filter(fresh -> !fresh.isEmpty())
                .flatMap(fresh -> remember.execute(database, List.copyOf(fresh)).then(rows.write(recordsOf(fresh))))
                .as(transaction::transactional);
    }

    private Mono<Set<String>> writtenAmong(List<? extends Batch<?>> batches) {
        return database.sql("SELECT id FROM app_telemetry_batch WHERE id IN (:ids)")
                .bind("ids", batches.stream().map(Batch::id).toList())
                .map(row -> text(row, "id"))
                .all()
                .collect(Collectors.toSet());
    }

    private static <T> List<T> recordsOf(List<Batch<T>> batches) {
        return batches.stream().flatMap(batch -> batch.records().stream()).toList();
    }
}
