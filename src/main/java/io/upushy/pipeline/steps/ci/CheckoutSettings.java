package io.upushy.pipeline.steps.ci;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the source into the workspace.
 *
 * @param repository {@code https://…}, {@code ssh://…} or {@code user@host:path}, without a password
 * @param branch the branch when what started the run names none; null: the repository's own
 * @param depth commits of history, 1 when it is left out; 0 for all
 * @param contains branches of which a later check asks whether the commit contains them: their history is fetched, too
 * @param username goes with the token; {@code git} when it is left out, which most servers take for any token
 * @param token the name of the secret that holds a password or access token
 * @param sshKey the name of the secret that holds a private key
 * @param knownHosts the server's public keys, lines as {@code ssh-keyscan} writes them; needed for ssh
 * @param submodules whether submodules are fetched, not when it is left out
 */
record CheckoutSettings(
        @NotBlank @Size(max = 1000) String repository,
        @Size(max = 250) @Nullable String branch,
        @Min(0) @Max(1_000_000) @Nullable Integer depth,
        @Size(max = 20) @Nullable List<String> contains,
        @Size(max = 200) @Nullable String username,
        @Size(max = 200) @Nullable String token,
        @Size(max = 200) @Nullable String sshKey,
        @Size(max = 20_000) @Nullable String knownHosts,
        @Nullable Boolean submodules) {}
