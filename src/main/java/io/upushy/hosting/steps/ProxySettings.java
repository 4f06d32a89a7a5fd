package io.upushy.hosting.steps;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code proxy}.
 *
 * @param app the mark of whose host it is
 * @param domains all that the host shall have
 * @param port of the machine the app runs on
 * @param scheme http when absent
 * @param certificate none, letsencrypt or the number of one; when absent none for a new host, and what another has
 * @param config for nginx's server block
 * @param repository in Gitea, whose configuration is taken when there is no {@code config}; without both a host keeps what it has
 * @param host the number of the host to change; the app's first when absent
 */
record ProxySettings(
        @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,99}") String app,
        @NotEmpty List<String> domains,
        @Min(1) @Max(65_535) int port,
        @Pattern(regexp = "https?") @Nullable String scheme,
        @Nullable String certificate,
        @Nullable String config,
        @Nullable String repository,
        @Nullable Long host) {

    String schemeOrHttp() {
        return scheme == null ? "http" : scheme;
    }
}
