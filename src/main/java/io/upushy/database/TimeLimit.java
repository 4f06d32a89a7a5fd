package io.upushy.database;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a database over the network a time to begin its answer. One that says nothing, because the network swallows what is
 * sent, would otherwise hold its callers until the kernel gives up after a quarter of an hour. The connection is done for.
 */
final class TimeLimit implements GuardedConnectionFactory.Guard {

    /** Longer than innodb_lock_wait_timeout, which is the server's own business. */
    private static final Duration LIMIT = Duration.ofSeconds(12);

    private volatile boolean broken;

    @Override
    public <T> Flux<T> over(Flux<T> work) {
        return Flux.defer(() -> broken ? Flux.error(gone()) : work)
                .timeout(Mono.delay(LIMIT))
                .doOnError(TimeoutException.class, silence -> broken = true);
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    /** A statement that is cancelled while it is prepared would never free its connection (asyncer-io/r2dbc-mysql#347). */
    @Override
    public boolean mustEnd() {
        return true;
    }

    private static R2dbcNonTransientResourceException gone() {
        return new R2dbcNonTransientResourceException("The database stopped answering on this connection");
    }
}
