package io.upushy.hosting.server;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where one of the servers is and how to log in, opened for use.
 *
 * @param baseUrl without a slash at the end and without {@code /api}, such as {@code https://git.example.com}
 * @param credential what kind of secret there is
 * @param username the account: Gitea's user, Portainer's user with a password, the e-mail address in Nginx Proxy Manager
 * @param secret a password or a token, never told or logged
 * @param fingerprint SHA-256 of the one certificate to trust, 64 hexadecimal digits in lower case; null: as every browser trusts
 * @param owner Gitea: the organisation that owns the apps' repositories; null: the user
 * @param endpointId Portainer: the environment that the apps run in
 * @param forwardHost Nginx Proxy Manager: where it reaches the apps' ports
 * @param email Nginx Proxy Manager: whom Let's Encrypt may write to
 */
public record ServerSettings(
        ServerKind kind,
        URI baseUrl,
        Credential credential,
        @Nullable String username,
        String secret,
        @Nullable String fingerprint,
        @Nullable String owner,
        @Nullable Integer endpointId,
        @Nullable String forwardHost,
        @Nullable String email) {

    /** How the login is proven. */
    public enum Credential {
        /** An access token of Gitea, an API key of Portainer. */
        TOKEN,
        PASSWORD
    }

    @Override
    public String toString() {
        return "ServerSettings[" + kind + ", " + baseUrl + "]"; // the rest is secret or dull
    }
}
