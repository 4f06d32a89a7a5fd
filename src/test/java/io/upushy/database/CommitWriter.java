package io.upushy.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A program that commits rows through the server's own connections, as fast as it can, and prints the number of each one
 * when it has been told that it is committed: in turn a single statement and a transaction of two.
 */
final class CommitWriter {

    private CommitWriter() {}

    public static void main(String[] arguments) {
        var settings = Settings.of(Map.of("DATA_DIR", Path.of(arguments[0]), "DB_HOST", ""), true);
        var configuration = new DatabaseConfiguration();
        var connections = configuration.connectionFactory(settings, configuration.schema(settings));
        var client = DatabaseClient.create(connections);
        var transactions = TransactionalOperator.create(new R2dbcTransactionManager(connections));
        for (int number = Integer.parseInt(arguments[1]); ; number += 2) {
            insert(client, number).block();
            System.out.println("committed " + number);
            insert(client, number + 1)
                    .then(update(client, number))
                    .as(transactions::transactional)
                    .block();
            System.out.println("committed " + (number + 1));
        }
    }

    private static Mono<Long> insert(DatabaseClient client, int number) {
        return client.sql("INSERT INTO app_setting (name, setting_value) VALUES (:name, 'first')")
                .bind("name", Integer.toString(number))
                .fetch()
                .rowsUpdated();
    }

    private static Mono<Long> update(DatabaseClient client, int number) {
        return client.sql("UPDATE app_setting SET setting_value = 'second' WHERE name = :name")
                .bind("name", Integer.toString(number))
                .fetch()
                .rowsUpdated();
    }
}
