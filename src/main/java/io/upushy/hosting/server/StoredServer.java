package io.upushy.hosting.server;

import io.upushy.hosting.server.ServerSettings.Credential;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a server as they are stored; {@link ServerSettings} says what each is.
 *
 * @param sealed the secret, by the vault
 * @param updatedBy the name of who entered them; null when that user is gone
 */
record StoredServer(
        ServerKind kind,
        URI baseUrl,
        Credential credential,
        @Nullable String username,
        byte[] sealed,
        @Nullable String fingerprint,
        @Nullable String owner,
        @Nullable Integer endpointId,
        @Nullable String forwardHost,
        @Nullable String email,
        @Nullable String updatedBy,
        @Nullable Instant updatedTime) {

    ServerSettings opened(String secret) {
        return new ServerSettings(
                kind, baseUrl, credential, username, secret, fingerprint, owner, endpointId, forwardHost, email);
    }
}
