package io.upushy.hosting.server;

import io.upushy.hosting.server.ServerSettings.Credential;
import io.upushy.web.ApiException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an administrator entered, with the rules of each kind of server; what a kind has no use for is left out. */
final class ServerEntry {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final ServerKind kind;
    private final ServerRequests.Put entered;

    ServerEntry(ServerKind kind, ServerRequests.Put entered) {
        this.kind = kind;
        this.entered = entered;
    }

    /** Whether the secret from before would go somewhere else, or be used as something else. */
    boolean needsSecret(@Nullable StoredServer before) {
        return before == null
                || !before.baseUrl().equals(baseUrl())
                || before.credential() != entered.credential()
                || !Objects.equals(before.fingerprint(), fingerprint());
    }

    /** The entry as it is stored. */
    StoredServer with(byte[] sealed) {
        checkCredential();
        return new StoredServer(
                kind,
                baseUrl(),
                entered.credential(),
                username(),
                sealed,
                fingerprint(),
                kind == ServerKind.GITEA ? entered.owner() : null,
                kind == ServerKind.PORTAINER ? required("endpointId", entered.endpointId()) : null,
                kind == ServerKind.PROXY_MANAGER ? required("forwardHost", entered.forwardHost()) : null,
                kind == ServerKind.PROXY_MANAGER ? entered.email() : null,
                null,
                null);
    }

    private void checkCredential() {
        if (kind == ServerKind.PROXY_MANAGER && entered.credential() == Credential.TOKEN) {
            throw ApiException.invalid("credential", "hosting.proxy.passwordOnly", kind.title());
        }
    }

    private @Nullable String username() {
        var anonymous = kind == ServerKind.PORTAINER && entered.credential() == Credential.TOKEN;
        if (anonymous) {
            return null;
        }
        var username = required("username", entered.username());
        if (username.isBlank() || username.contains(":")) {
            throw ApiException.invalid("username", "hosting.server.username");
        }
        return username.strip();
    }

    private <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw ApiException.invalid(field, "hosting.server.required", kind.title());
        }
        return value;
    }

    private URI baseUrl() {
        try {
            var address = new URI(entered.baseUrl().strip().replaceFirst("/+$", ""));
            var scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
            var web = scheme.equals("http") || scheme.equals("https");
            var plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            if (web && plain && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            // told below
        }
        throw ApiException.invalid("baseUrl", "hosting.server.baseUrl");
    }

    private @Nullable String fingerprint() {
        if (entered.fingerprint() == null) {
            return null;
        }
        var digits = entered.fingerprint().replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
        if (!FINGERPRINT.matcher(digits).matches()) {
            throw ApiException.invalid("fingerprint", "hosting.server.fingerprint");
        }
        if (!"https".equalsIgnoreCase(baseUrl().getScheme())) {
            throw ApiException.invalid("fingerprint", "hosting.server.fingerprintWithoutTls");
        }
        return digits;
    }
}
