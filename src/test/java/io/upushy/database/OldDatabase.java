package io.upushy.database;

import io.upushy.testing.MariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A database as upushy-server 0.3.0 left it, with rows in every table. */
final class OldDatabase {

    static final List<String> TABLES =
            List.of("app_user", "app_project", "app_source", "app_log_login", "app_log_update", "app_log_device_info");

    final Map<String, Object> settings;

    private OldDatabase(Map<String, Object> settings) {
        this.settings = settings;
    }

    /** Makes one whose text has the collation. */
    static OldDatabase create(String collation) throws SQLException {
        var database = new OldDatabase(MariaDb.freshDatabase("CHARACTER SET utf8mb4 COLLATE " + collation));
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(script());
        }
        return database;
    }

    Connection connect() throws SQLException {
        return MariaDb.connectTo(settings.get("DB_DATABASE").toString());
    }

    /** The values of all columns that upushy-server 0.3.0 knew, by table and row. */
    Map<String, List<List<String>>> rows(Map<String, List<String>> columns) throws SQLException {
        var rows = new LinkedHashMap<String, List<List<String>>>();
        for (var table : TABLES) {
            rows.put(
                    table,
                    query("SELECT `" + String.join("`,`", columns.get(table)) + "` FROM " + table + " ORDER BY id"));
        }
        return rows;
    }

    /** The columns of its tables. */
    Map<String, List<String>> columns() throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        for (var table : TABLES) {
            var names = query("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                    + " AND table_name = '" + table + "' ORDER BY ordinal_position");
            columns.put(table, names.stream().map(row -> row.get(0)).toList());
        }
        return columns;
    }

    /** Rows as text. */
    List<List<String>> query(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String script() {
        try {
            return new ClassPathResource("upushy-server-0.3.0.sql", OldDatabase.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
