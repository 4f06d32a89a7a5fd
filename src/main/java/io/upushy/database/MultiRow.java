package io.upushy.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A statement over many rows of values, bound by position: looking up thousands of named parameters would cost many times what
 * the database does.
 */
public final class MultiRow<T> {

    /** By the number of rows. */
    private final Map<Integer, String> statements;

    private final Function<T, Object[]> values;

    private MultiRow(String start, int columns, String end, Function<T, Object[]> values) {
        var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        this.statements = Chunks.SIZES.stream()
                .collect(Collectors.toMap(
                        size -> size, size -> start + String.join(", ", Collections.nCopies(size, row)) + end));
        this.values = values;
    }

    /**
     * Inserts rows.
     *
     * @param suffix what follows the rows, for example {@code "ON DUPLICATE KEY UPDATE …"}
     * @param values a row's values in the order of the columns, none of them null
     */
    public static <T> MultiRow<T> insert(
            String table, List<String> columns, String suffix, Function<T, Object[]> values) {
        var start = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        return new MultiRow<>(start, columns.size(), " " + suffix, values);
    }

    /**
     * Finds rows by a key of several columns.
     *
     * @param start all up to the WHERE
     * @param end what follows the condition, for example {@code "FOR UPDATE"}
     */
    public static <T> MultiRow<T> select(String start, List<String> key, String end, Function<T, Object[]> values) {
        return new MultiRow<>(start + " WHERE (" + String.join(", ", key) + ") IN (", key.size(), ") " + end, values);
    }

    public Mono<Void> execute(DatabaseClient database, List<T> rows) {
        return database.inConnection(connection -> Flux.fromIterable(Chunks.of(rows))
                .concatMap(chunk -> bind(connection, chunk).execute())
                .concatMap(Result::getRowsUpdated)
                .then());
    }

    public <R> Flux<R> fetch(DatabaseClient database, List<T> rows, Function<Readable, R> mapper) {
        return database.inConnectionMany(connection -> Flux.fromIterable(Chunks.of(rows))
                .concatMap(chunk -> bind(connection, chunk).execute())
                .concatMap(result -> result.map(mapper)));
    }

    private Statement bind(Connection connection, List<T> rows) {
        var sql = statements.get(rows.size());
        if (sql == null) {
            throw new IllegalArgumentException(rows.size() + " rows are none of " + Chunks.SIZES);
        }
        var statement = connection.createStatement(sql);
        var index = 0;
        for (var row : rows) {
            for (var value : values.apply(row)) {
                statement.bind(index++, value);
            }
        }
        return statement;
    }
}
