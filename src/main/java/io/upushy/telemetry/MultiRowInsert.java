package io.upushy.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Inserts many rows with few statements. Statements come in a few sizes only, so that drivers and databases parse each once.
 *
 * @param columns what goes between the parentheses, for example {@code "name, `system`"}
 * @param suffix what follows the rows, for example {@code "ON DUPLICATE KEY UPDATE …"}
 * @param values a row's values in the order of the columns, none of them null
 */
record MultiRowInsert<T>(String table, List<String> columns, String suffix, Function<T, Object[]> values) {

    private static final int[] SIZES = {100, 20, 5, 1};

    Mono<Void> execute(DatabaseClient database, List<T> rows) {
        return Flux.fromIterable(split(rows))
                .concatMap(part -> insert(database, part))
                .then();
    }

    private static <T> List<List<T>> split(List<T> rows) {
        var parts = new ArrayList<List<T>>();
        var from = 0;
        for (var size : SIZES) {
            for (; rows.size() - from >= size; from += size) {
                parts.add(rows.subList(from, from + size));
            }
        }
        return parts;
    }

    private Mono<Void> insert(DatabaseClient database, List<T> rows) {
        var statement = database.sql(sql(rows.size()));
        for (int row = 0; row < rows.size(); row++) {
            var cells = values.apply(rows.get(row));
            for (int column = 0; column < cells.length; column++) {
                statement = statement.bind("r" + row + "c" + column, cells[column]);
            }
        }
        return statement.then();
    }

    private String sql(int rows) {
        var sql = new StringBuilder("INSERT INTO ").append(table).append(" (");
        sql.append(String.join(", ", columns)).append(") VALUES ");
        for (int row = 0; row < rows; row++) {
            sql.append(row == 0 ? "(" : ", (");
            for (int column = 0; column < columns.size(); column++) {
                sql.append(column == 0 ? ":r" : ", :r").append(row).append('c').append(column);
            }
            sql.append(')');
        }
        return sql.append(' ').append(suffix).toString();
    }
}
