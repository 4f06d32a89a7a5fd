package io.upushy.hosting.server;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.hosting.server.ServerSettings.Credential;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of the servers' settings, and answered. */
final class ServerRequests {

    private static final String BASE_URL = "Address without /api and without a path below it";
    private static final String USERNAME =
            "Gitea: the user. Portainer: the user, only with a password. Nginx Proxy Manager: the e-mail address";
    private static final String FINGERPRINT = "SHA-256 of the one certificate to trust, for a self-signed one;"
            + " absent: certificates are trusted as browsers do";
    private static final String FINGERPRINT_EXAMPLE =
            "A7:C6:D6:B6:74:A5:70:11:09:DF:27:BC:E3:E5:35:19:" + "69:7F:85:AA:B4:DD:69:6A:14:88:42:37:6C:90:49:0E";
    private static final String OWNER =
            "Gitea only: the organisation that owns the apps' repositories; absent: the user";
    private static final String ENDPOINT = "Portainer only, required there: the environment that apps run in";
    private static final String FORWARD_HOST =
            "Nginx Proxy Manager only, required there: the name or address at which it reaches the apps' ports";
    private static final String EMAIL = "Nginx Proxy Manager only: whom Let's Encrypt may write to";
    private static final String NAME = "[A-Za-z0-9._-]+";
    private static final String HOST = "[A-Za-z0-9._:-]+";

    private ServerRequests() {}

    @Schema(name = "PutHostingServer")
    record Put(
            @Schema(description = BASE_URL, example = "https://git.example.com") @NotBlank @Size(min = 1, max = 500)
                    String baseUrl,
            @Schema(description = "TOKEN: an access token of Gitea or an API key of Portainer") @NotNull
                    Credential credential,
            @Schema(description = USERNAME, example = "upushy") @Size(min = 1, max = 255) @Nullable String username,
            @Schema(description = "Told to nobody again; absent keeps it", example = "a password or a token")
                    @Size(min = 1, max = 1000)
                    @Nullable
                    String secret,
            @Schema(description = FINGERPRINT, example = FINGERPRINT_EXAMPLE) @Size(min = 1, max = 100) @Nullable
                    String fingerprint,
            @Schema(description = OWNER, example = "apps") @Size(min = 1, max = 100) @Pattern(regexp = NAME) @Nullable
                    String owner,
            @Schema(description = ENDPOINT, example = "1") @Min(1) @Max(Integer.MAX_VALUE) @Nullable Integer endpointId,
            @Schema(description = FORWARD_HOST, example = "10.0.0.5")
                    @Size(min = 1, max = 255)
                    @Pattern(regexp = HOST)
                    @Nullable
                    String forwardHost,
            @Schema(description = EMAIL, example = "ops@example.com") @Email @Size(min = 1, max = 255) @Nullable
                    String email) {

        @Override
        public String toString() {
            return "Put[" + baseUrl + "]";
        }
    }

    /** Never holds the secret itself. */
    @Schema(name = "HostingServer")
    record Answer(
            @Schema(
                            example = "gitea",
                            allowableValues = {"gitea", "portainer", "proxy-manager"})
                    String kind,
            @Schema(description = "The product's name", example = "Gitea") String title,
            @Schema(description = "Whether anybody entered its settings; all below is absent while not")
                    boolean configured,
            @Schema(description = BASE_URL, example = "https://git.example.com") @Nullable String baseUrl,
            @Nullable Credential credential,
            @Schema(description = USERNAME, example = "upushy") @Nullable String username,
            @Schema(description = "Whether there is a secret; it is told to nobody") boolean secretSet,
            @Schema(description = FINGERPRINT) @Nullable String fingerprint,
            @Schema(description = OWNER, example = "apps") @Nullable String owner,
            @Schema(description = ENDPOINT, example = "1") @Nullable Integer endpointId,
            @Schema(description = FORWARD_HOST, example = "10.0.0.5") @Nullable String forwardHost,
            @Schema(description = EMAIL, example = "ops@example.com") @Nullable String email,
            @Schema(description = "Who entered them", example = "ada") @Nullable String updatedBy,
            @Nullable Instant updatedTime) {}

    @Schema(name = "HostingServerTest")
    record Tested(
            @Schema(description = "Whether it answers, knows the login and has what the settings name") boolean ok,
            @Schema(description = "Its version, when it works", example = "1.27.1") @Nullable String version,
            @Schema(
                            description = "What is wrong and what to do, in the caller's language",
                            example = "Gitea does not answer")
                    @Nullable
                    String problem,
            @Schema(description = "SHA-256 of the certificate it shows, when that is not trusted") @Nullable
                    String fingerprint) {}
}
