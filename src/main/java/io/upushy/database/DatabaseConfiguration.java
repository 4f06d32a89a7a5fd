package io.upushy.database;

import io.asyncer.r2dbc.mysql.MySqlConnectionConfiguration;
import io.asyncer.r2dbc.mysql.MySqlConnectionFactory;
import io.r2dbc.h2.H2ConnectionConfiguration;
import io.r2dbc.h2.H2ConnectionFactory;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;
import io.upushy.web.Dependency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    /** Statements that are parsed once; those over many rows take longer to parse than to send. */
    private static final int QUERIES = 256;

    private static final Duration ACQUIRE_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    Schema schema(DatabaseSettings settings) {
        return Schema.bringUpToDate(settings);
    }

    /** Takes the schema as a parameter so that nothing can connect before it is current. */
    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(DatabaseSettings settings, Schema schema) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(settings.embedded() ? h2(settings) : mySql(settings))
                        .initialSize(0)
                        .maxSize(settings.dbPoolSize())
                        .maxIdleTime(Duration.ofMinutes(10))
                        .maxCreateConnectionTime(CONNECT_TIMEOUT)
                        .maxAcquireTime(ACQUIRE_TIMEOUT)
                        .acquireRetry(1)
                        .validationDepth(ValidationDepth.LOCAL)
                        .build());
    }

    @Bean
    TransactionalOperator transactionalOperator(ReactiveTransactionManager manager) {
        return TransactionalOperator.create(manager);
    }

    @Bean
    Dependency databaseDependency(DatabaseSettings settings, ConnectionPool pool, DatabaseClient database) {
        var answer = database.sql("SELECT 1").mapValue(Integer.class).one();
        return new Dependency("database", settings.toString(), answer.map(one -> connections(pool)));
    }

    private static Map<String, Object> connections(ConnectionPool pool) {
        return pool.getMetrics()
                .<Map<String, Object>>map(metrics -> Map.of(
                        "connectionsInUse", metrics.acquiredSize(),
                        "connectionsIdle", metrics.idleSize(),
                        "connectionsMost", metrics.getMaxAllocatedSize(),
                        "waiting", metrics.pendingAcquireSize()))
                .orElse(Map.of());
    }

    private static ConnectionFactory h2(DatabaseSettings settings) {
        var configuration = H2ConnectionConfiguration.builder()
                .url("file:" + settings.embeddedFile() + H2.OPTIONS)
                .username(H2.USER)
                .password("")
                .build();
        var offEventLoop = new OffEventLoop(settings.dbPoolSize());
        return new GuardedConnectionFactory(new H2ConnectionFactory(configuration), () -> offEventLoop);
    }

    private static ConnectionFactory mySql(DatabaseSettings settings) {
        var server = MySqlConnectionFactory.from(MySqlConnectionConfiguration.builder()
                .host(settings.dbHost())
                .port(settings.dbPort())
                .user(settings.dbUser())
                .password(settings.dbPassword())
                .database(settings.dbDatabase())
                .connectTimeout(CONNECT_TIMEOUT)
                .tcpKeepAlive(true)
                .connectionTimeZone("UTC")
                .forceConnectionTimeZoneToSession(true)
                .sessionVariables("innodb_lock_wait_timeout=10")
                .useServerPrepareStatement()
                .queryCacheSize(QUERIES)
                .build());
        return new GuardedConnectionFactory(server, TimeLimit::new);
    }

    /** The options of the embedded database, the same for JDBC and R2DBC since both open one database in this process. */
    static final class H2 {

        static final String USER = "upushy";

        static final String OPTIONS = String.join(
                ";",
                List.of(
                        "",
                        "MODE=MySQL",
                        "DATABASE_TO_LOWER=TRUE",
                        "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "IGNORECASE=TRUE", // text compares as under MySQL's utf8mb4_general_ci
                        "LOCK_TIMEOUT=10000",
                        "WRITE_DELAY=0", // a commit that was acknowledged survives kill -9
                        "DB_CLOSE_DELAY=-1",
                        "DB_CLOSE_ON_EXIT=FALSE"));

        private H2() {}
    }
}
