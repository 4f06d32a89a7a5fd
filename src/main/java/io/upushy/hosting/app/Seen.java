package io.upushy.hosting.app;

import io.upushy.hosting.server.ServerFailure;
import io.upushy.hosting.server.ServerKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What one of the servers told, or why it did not.
 *
 * @param value null: it did not
 */
record Seen<T>(ServerKind server, @Nullable T value, @Nullable ServerFailure failure) {

    static <T> Mono<Seen<T>> of(ServerKind server, Mono<T> asked) {
        return asked.map(value -> new Seen<T>(server, value, null))
                .onErrorResume(ServerFailure.class, failure -> Mono.just(new Seen<T>(failure.server(), null, failure)));
    }

    T or(T otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
