package io.upushy.hosting.server;

import io.upushy.hosting.server.ServerFailure.Reason;
import io.upushy.pipeline.Vault;
import io.upushy.pipeline.VaultException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The settings of the three servers, as administrators entered them. */
@Service
public class Servers {

    private final ServerRepository rows;
    private final Vault vault;

    Servers(ServerRepository rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    /**
     * Empty while nobody has entered them.
     *
     * @throws ServerFailure {@code NOT_CONFIGURED} when their secret can be read no more
     */
    public Mono<ServerSettings> find(ServerKind kind) {
        return rows.find(kind)
                .map(stored -> stored.opened(vault.open(stored.sealed(), context(kind))))
                .onErrorMap(VaultException.class, unreadable -> missing(kind, "hosting.server.unreadable"));
    }

    /**
     * As {@link #find}.
     *
     * @throws ServerFailure {@code NOT_CONFIGURED} while nobody has entered them
     */
    public Mono<ServerSettings> require(ServerKind kind) {
        return find(kind).switchIfEmpty(Mono.error(() -> missing(kind, "hosting.server.notConfigured")));
    }

    byte[] seal(ServerKind kind, String secret) {
        return vault.seal(secret, context(kind));
    }

    private static ServerFailure missing(ServerKind kind, String key) {
        return ServerFailure.lasting(kind, Reason.NOT_CONFIGURED, key, kind.title());
    }

    private static String context(ServerKind kind) {
        return "hosting:" + kind.word();
    }
}
