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
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Passes all the work of a connection through a guard of its own. */
final class GuardedConnectionFactory implements ConnectionFactory {

    /** What is done to the work of one connection, before anybody subscribes to it. */
    interface Guard {

        <T> Flux<T> over(Flux<T> work);

        /** Whether the connection must not be used again. */
        default boolean isBroken() {
            return false;
        }

        /** Whether work that has begun must be brought to its end though nobody waits for it any more. */
        default boolean mustEnd() {
            return false;
        }
    }

    private static final Duration LAST_WORD = Duration.ofSeconds(1);

    private final ConnectionFactory target;
    private final Supplier<Guard> guards;

    GuardedConnectionFactory(ConnectionFactory target, Supplier<Guard> guards) {
        this.target = target;
        this.guards = guards;
    }

    /** A pool asks for one publisher and subscribes to it for each connection. */
    @Override
    public Publisher<? extends Connection> create() {
        return Mono.defer(() -> create(guards.get()));
    }

    private Mono<Connection> create(Guard guard) {
        return guard.over(Flux.from(target.create()))
                .<Connection>map(connection -> new GuardedConnection(connection, guard))
                .singleOrEmpty();
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return target.getMetadata();
    }

    private static final class GuardedConnection implements Connection {

        private final Connection target;
        private final Guard guard;

        private GuardedConnection(Connection target, Guard guard) {
            this.target = target;
            this.guard = guard;
        }

        private <T> Mono<T> guarded(Publisher<T> work) {
            var guarded = guard.over(Flux.from(work)).singleOrEmpty();
            return guard.mustEnd() ? Uncancelled.of(guarded) : guarded;
        }

        @Override
        public Publisher<Void> beginTransaction() {
            return guarded(target.beginTransaction());
        }

        @Override
        public Publisher<Void> beginTransaction(TransactionDefinition definition) {
            return guarded(target.beginTransaction(definition));
        }

        @Override
        public Publisher<Void> close() {
            return guard.isBroken()
                    ? Mono.from(target.close()).timeout(LAST_WORD).onErrorComplete()
                    : guarded(target.close());
        }

        @Override
        public Publisher<Void> commitTransaction() {
            return guarded(target.commitTransaction());
        }

        @Override
        public Batch createBatch() {
            return target.createBatch();
        }

        @Override
        public Publisher<Void> createSavepoint(String name) {
            return guarded(target.createSavepoint(name));
        }

        @Override
        public Statement createStatement(String sql) {
            return new GuardedStatement(target.createStatement(sql), guard);
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
            return guarded(target.releaseSavepoint(name));
        }

        @Override
        public Publisher<Void> rollbackTransaction() {
            return guarded(target.rollbackTransaction());
        }

        @Override
        public Publisher<Void> rollbackTransactionToSavepoint(String name) {
            return guarded(target.rollbackTransactionToSavepoint(name));
        }

        @Override
        public Publisher<Void> setAutoCommit(boolean autoCommit) {
            return guarded(target.setAutoCommit(autoCommit));
        }

        @Override
        public Publisher<Void> setLockWaitTimeout(Duration timeout) {
            return guarded(target.setLockWaitTimeout(timeout));
        }

        @Override
        public Publisher<Void> setStatementTimeout(Duration timeout) {
            return guarded(target.setStatementTimeout(timeout));
        }

        @Override
        public Publisher<Void> setTransactionIsolationLevel(IsolationLevel level) {
            return guarded(target.setTransactionIsolationLevel(level));
        }

        @Override
        public Publisher<Boolean> validate(ValidationDepth depth) {
            return guard.isBroken() ? Mono.just(false) : guarded(target.validate(depth));
        }
    }

    private static final class GuardedStatement implements Statement {

        private final Statement target;
        private final Guard guard;

        private GuardedStatement(Statement target, Guard guard) {
            this.target = target;
            this.guard = guard;
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
            var results = guard.over(Flux.from(target.execute()).<Result>map(result -> result));
            return guard.mustEnd() ? Mono.just(new WholeResult(results)) : results;
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
