package io.upushy.hosting.server;

import io.r2dbc.spi.Readable;
import io.upushy.database.Rows;
import io.upushy.hosting.server.ServerSettings.Credential;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ServerRepository {

    private static final String SELECT = "SELECT s.*, u.username AS updater FROM app_hosting_server s"
            + " LEFT JOIN app_user u ON u.id = s.updated_by";

    private final DatabaseClient database;

    ServerRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<StoredServer> all() {
        return database.sql(SELECT).map(ServerRepository::toServer).all();
    }

    Mono<StoredServer> find(ServerKind kind) {
        return database.sql(SELECT + " WHERE s.kind = :kind")
                .bind("kind", kind.word())
                .map(ServerRepository::toServer)
                .one();
    }

    /** Whoever comes last wins. */
    Mono<Void> put(StoredServer server, String userId, Instant now) {
        return update(server, userId, now)
                .filter(rows -> rows == 0)
                .flatMap(none -> insert(server, userId, now)
                        .onErrorResume(DuplicateKeyException.class, raced -> update(server, userId, now)))
                .then();
    }

    private Mono<Long> update(StoredServer server, String userId, Instant now) {
        return write(
                "UPDATE app_hosting_server SET base_url = :baseUrl, credential = :credential, username = :username,"
                        + " sealed = :sealed, fingerprint = :fingerprint, owner = :owner, endpoint_id = :endpointId,"
                        + " forward_host = :forwardHost, email = :email, updated_by = :userId, updated_time = :now"
                        + " WHERE kind = :kind",
                server,
                userId,
                now);
    }

    private Mono<Long> insert(StoredServer server, String userId, Instant now) {
        return write(
                "INSERT INTO app_hosting_server (kind, base_url, credential, username, sealed, fingerprint, owner,"
                        + " endpoint_id, forward_host, email, updated_by, updated_time) VALUES (:kind, :baseUrl,"
                        + " :credential, :username, :sealed, :fingerprint, :owner, :endpointId, :forwardHost, :email,"
                        + " :userId, :now)",
                server,
                userId,
                now);
    }

    private Mono<Long> write(String sql, StoredServer server, String userId, Instant now) {
        return texts(database.sql(sql), server)
                .bind("endpointId", Rows.nullable(server.endpointId(), Integer.class))
                .bind("userId", userId)
                .bind("now", Rows.utc(now))
                .fetch()
                .rowsUpdated();
    }

    private static GenericExecuteSpec texts(GenericExecuteSpec statement, StoredServer server) {
        return statement
                .bind("kind", server.kind().word())
                .bind("baseUrl", server.baseUrl().toString())
                .bind("credential", server.credential().name())
                .bind("username", nullable(server.username()))
                .bind("sealed", Base64.getEncoder().encodeToString(server.sealed()))
                .bind("fingerprint", nullable(server.fingerprint()))
                .bind("owner", nullable(server.owner()))
                .bind("forwardHost", nullable(server.forwardHost()))
                .bind("email", nullable(server.email()));
    }

    private static Object nullable(@Nullable String text) {
        return Rows.nullable(text, String.class);
    }

    private static StoredServer toServer(Readable row) {
        var endpoint = Rows.numberOrNull(row, "endpoint_id");
        return new StoredServer(
                ServerKind.of(Rows.text(row, "kind")).orElseThrow(),
                URI.create(Rows.text(row, "base_url")),
                Credential.valueOf(Rows.text(row, "credential")),
                Rows.textOrNull(row, "username"),
                Base64.getDecoder().decode(Rows.text(row, "sealed")),
                Rows.textOrNull(row, "fingerprint"),
                Rows.textOrNull(row, "owner"),
                endpoint == null ? null : endpoint.intValue(),
                Rows.textOrNull(row, "forward_host"),
                Rows.textOrNull(row, "email"),
                Rows.textOrNull(row, "updater"),
                Rows.time(row, "updated_time"));
    }
}
