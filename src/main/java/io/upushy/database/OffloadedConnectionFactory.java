package io.upushy.database;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Moves the embedded database's work off the calling thread: H2's driver runs a statement, and waits for its row locks, on
 * the thread that subscribes, which must never be an event loop. There are as many threads as connections, so one that holds
 * a lock always finds a thread to release it on.
 */
final class OffloadedConnectionFactory implements ConnectionFactory {

    private static final int QUEUE = 100_000;

    private final ConnectionFactory target;
    private final Scheduler scheduler;

    OffloadedConnectionFactory(ConnectionFactory target, int threads) {
        this.target = target;
        this.scheduler = Schedulers.newBoundedElastic(threads, QUEUE, "h2", 60, true);
    }

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(target.create())
                .<Connection>map(OffloadedConnection::new)
                .subscribeOn(scheduler);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return target.getMetadata();
    }

    private Publisher<Void> offload(Publisher<Void> work) {
        return Mono.from(work).subscribeOn(scheduler);
    }

    private final class OffloadedConnection implements Connection {

        private final Connection target;

        private OffloadedConnection(Connection target) {
            this.target = target;
        }

        @Override
        public Publisher<Void> beginTransaction() {
            return offload(target.beginTransaction());
        }

        @Override
        public Publisher<Void> beginTransaction(TransactionDefinition definition) {
            return offload(target.beginTransaction(definition));
        }

        @Override
        public Publisher<Void> close() {
            return offload(target.close());
        }

        @Override
        public Publisher<Void> commitTransaction() {
            return offload(target.commitTransaction());
        }

        @Override
        public Batch createBatch() {
            return target.createBatch();
        }

        @Override
        public Publisher<Void> createSavepoint(String name) {
            return offload(target.createSavepoint(name));
        }

        @Override
        public Statement createStatement(String sql) {
            return new OffloadedStatement(target.createStatement(sql));
        }

        @Override
        public boolean isAutoCommit() {
            return target.isAutoCommit();
        }

        @Override
        public ConnectionMetadata getMetadata() {
            return target.getMetadata();
        }

        @Override
        public IsolationLevel getTransactionIsolationLevel() {
            return target.getTransactionIsolationLevel();
        }

        @Override
        public Publisher<Void> releaseSavepoint(String name) {
            return offload(target.releaseSavepoint(name));
        }

        @Override
        public Publisher<Void> rollbackTransaction() {
            return offload(target.rollbackTransaction());
        }

        @Override
        public Publisher<Void> rollbackTransactionToSavepoint(String name) {
            return offload(target.rollbackTransactionToSavepoint(name));
        }

        @Override
        public Publisher<Void> setAutoCommit(boolean autoCommit) {
            return offload(target.setAutoCommit(autoCommit));
        }

        @Override
        public Publisher<Void> setLockWaitTimeout(Duration timeout) {
            return offload(target.setLockWaitTimeout(timeout));
        }

        @Override
        public Publisher<Void> setStatementTimeout(Duration timeout) {
            return offload(target.setStatementTimeout(timeout));
        }

        @Override
        public Publisher<Void> setTransactionIsolationLevel(IsolationLevel level) {
            return offload(target.setTransactionIsolationLevel(level));
        }

        @Override
        public Publisher<Boolean> validate(ValidationDepth depth) {
            return Mono.from(target.validate(depth)).subscribeOn(scheduler);
        }
    }

    private final class OffloadedStatement implements Statement {

        private final Statement target;

        private OffloadedStatement(Statement target) {
            this.target = target;
        }

        @Override
        public Statement add() {
            target.add();
            return this;
        }

        @Override
        public Statement bind(int index, Object value) {
            target.bind(index, value);
            return this;
        }

        @Override
        public Statement bind(String name, Object value) {
            target.bind(name, value);
            return this;
        }

        @Override
        public Statement bindNull(int index, Class<?> type) {
            target.bindNull(index, type);
            return this;
        }

        @Override
        public Statement bindNull(String name, Class<?> type) {
            target.bindNull(name, type);
            return this;
        }

        @Override
        public Publisher<? extends Result> execute() {
            return Flux.from(target.execute()).<Result>map(result -> result).subscribeOn(scheduler);
        }

        @Override
        public Statement returnGeneratedValues(String... columns) {
            target.returnGeneratedValues(columns);
            return this;
        }

        @Override
        public Statement fetchSize(int rows) {
            target.fetchSize(rows);
            return this;
        }
    }
}
