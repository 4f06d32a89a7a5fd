package io.upushy.database;

import io.upushy.database.DatabaseConfiguration.H2;
import io.upushy.web.InvalidSetting;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * The schema, current from the moment this object exists. The first migration is the schema of upushy-server 0.3.0 with
 * {@code IF NOT EXISTS}: on an existing database it changes nothing, on an empty one it creates what the later ones extend.
 */
final class Schema implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Schema.class);
    private static final String COLLATION = "utf8mb4_general_ci";

    private final DatabaseSettings settings;

    private Schema(DatabaseSettings settings) {
        this.settings = settings;
    }

    static Schema bringUpToDate(DatabaseSettings settings) {
        log.info("Database: {}", settings);
        var flyway = configure(settings).load();
        try {
            if (settings.dbTableSync()) {
                flyway.migrate();
            } else {
                validate(flyway);
            }
        } catch (FlywayException failure) {
            throw unusable(settings, failure);
        }
        return new Schema(settings);
    }

    private static FluentConfiguration configure(DatabaseSettings settings) {
        var flyway = Flyway.configure()
                .locations("classpath:sql")
                .table("app_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .connectRetries(0)
                .loggers("slf4j");
        if (settings.embedded()) {
            return flyway.dataSource(jdbcUrl(settings), H2.USER, "").placeholders(Map.of("collation", COLLATION));
        }
        return flyway.dataSource(jdbcUrl(settings), settings.dbUser(), settings.dbPassword())
                .placeholders(Map.of("collation", collationOf(settings)));
    }

    /** The collation of the tables that are there, so that old and new ones can be joined; upushy's own for a new database. */
    private static String collationOf(DatabaseSettings settings) {
        try (var connection = DriverManager.getConnection(jdbcUrl(settings), settings.dbUser(), settings.dbPassword());
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT table_collation FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name = 'app_user'")) {
            return found.next() ? found.getString(1) : COLLATION;
        } catch (SQLException failure) {
            throw unusable(settings, failure);
        }
    }

    private static String jdbcUrl(DatabaseSettings settings) {
        if (settings.embedded()) {
            return "jdbc:h2:file:" + settings.embeddedFile() + H2.OPTIONS;
        }
        return "jdbc:mysql://%s:%d/%s?allowPublicKeyRetrieval=true&sslMode=PREFERRED&connectTimeout=5000&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                .formatted(settings.dbHost(), settings.dbPort(), settings.dbDatabase());
    }

    private static void validate(Flyway flyway) {
        var pending = flyway.info().pending();
        if (pending.length > 0) {
            throw InvalidSetting.because(
                    "DB_TABLE_SYNC",
                    "DB_TABLE_SYNC is false and the database lacks " + pending.length + " migration(s), the first is "
                            + pending[0].getScript(),
                    "Set DB_TABLE_SYNC to true for one start, or apply the scripts of the folder sql/ by hand with Flyway.");
        }
        flyway.validate();
    }

    private static RuntimeException unusable(DatabaseSettings settings, Exception failure) {
        if (settings.embedded()) {
            return InvalidSetting.because(
                    "DATA_DIR",
                    "The embedded database in " + settings.embeddedFile().getParent() + " cannot be opened: "
                            + rootMessage(failure),
                    "See that no other upushy uses this DATA_DIR and that its files may be written.");
        }
        return InvalidSetting.because(
                "DB_HOST",
                settings + " cannot be used: " + rootMessage(failure),
                "Check DB_HOST, DB_PORT, DB_USER, DB_PASSWORD and DB_DATABASE (the database must exist).");
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** The embedded database is closed cleanly; its options keep it open past the last connection. */
    @Override
    public void destroy() throws SQLException {
        if (settings.embedded()) {
            try (var connection = DriverManager.getConnection(jdbcUrl(settings), H2.USER, "");
                    var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }
}
