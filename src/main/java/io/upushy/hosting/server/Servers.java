package io.upushy.hosting.server;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The settings of the three servers, as administrators entered them. */
@Service
public class Servers {

    /** Empty while nobody has entered them. */
    public Mono<ServerSettings> find(ServerKind kind) {
        return Mono.error(UnsupportedOperationException::new);
    }

    /**
     * As {@link #find}.
     *
     * @throws ServerFailure {@link ServerFailure.Reason#NOT_CONFIGURED} while nobody has entered them
     */
    public Mono<ServerSettings> require(ServerKind kind) {
        return find(kind)
                .switchIfEmpty(Mono.error(() -> ServerFailure.lasting(
                        kind, ServerFailure.Reason.NOT_CONFIGURED, "hosting.server.notConfigured", kind.title())));
    }
}
