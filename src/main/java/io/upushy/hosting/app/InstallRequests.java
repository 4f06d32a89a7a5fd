package io.upushy.hosting.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of an installation, and what is said to it. */
final class InstallRequests {

    private InstallRequests() {}

    /** Anything may be wrong with it or missing: all of that is told at once. */
    @Schema(name = "InstallApp")
    record Install(
            @Schema(
                            description =
                                    "Names the repository, the stack and the Docker project: a lower case letter, then 1 to"
                                            + " 30 lower case letters, digits and dashes",
                            example = "blog")
                    @Size(max = 255)
                    @Nullable
                    String appId,
            @Schema(description = "For people", example = "Our blog") @Size(max = 255) @Nullable String appName,
            @Schema(description = "The name of a template of the library", example = "wordpress")
                    @Size(max = 255)
                    @Nullable
                    String template,
            @Schema(description = "One of the template's", example = "6.8") @Size(max = 255) @Nullable String version,
            @Schema(
                            description = "At which the app will be reached; nothing else may use them",
                            example = "[\"blog.example.com\"]")
                    @Size(max = 100)
                    @Nullable
                    List<@Size(max = 255) String> domains,
            @Schema(description = "One of them; the first when absent", example = "blog.example.com")
                    @Size(max = 255)
                    @Nullable
                    String defaultDomain,
            @Schema(
                            description =
                                    "Of the machine the containers run on; when absent the template's, or the next that is free",
                            example = "8082")
                    @Nullable
                    Integer port,
            @Schema(
                            description =
                                    "none (HTTP only, when absent), letsencrypt (a new one), or the id of a certificate",
                            example = "letsencrypt")
                    @Size(max = 255)
                    @Nullable
                    String certificate,
            @Schema(
                            description = "Values of the template's settings by their keys",
                            example = "{\"TABLE_PREFIX\": \"wp_\"}")
                    @Size(max = 100)
                    @Nullable
                    Map<@Size(max = 255) String, @Size(max = 2000) String> settings) {

        String idOrBlank() {
            return strip(appId);
        }

        String nameOrBlank() {
            return strip(appName);
        }

        String templateOrBlank() {
            return strip(template);
        }

        String versionOrBlank() {
            return strip(version);
        }

        String defaultDomainOrBlank() {
            return strip(defaultDomain);
        }

        String certificateOrNone() {
            return strip(certificate).isEmpty() ? Certificates.NONE : strip(certificate);
        }

        List<String> domainsOrNone() {
            return domains == null
                    ? List.of()
                    : domains.stream().map(InstallRequests::strip).toList();
        }

        Map<String, String> settingsOrNone() {
            return Objects.requireNonNullElse(settings, Map.of());
        }
    }

    @Schema(name = "InstallFindings")
    record Findings(
            @Schema(description = "Everything that keeps it from being installed; empty: nothing does")
                    List<Finding> problems,
            @Schema(description = "The port it would have; null when that cannot be told", example = "8082") @Nullable
                    Integer port) {}

    @Schema(name = "InstallFinding")
    record Finding(
            @Schema(
                            description =
                                    "The field that is to blame, with its place for lists and maps; gitea, portainer or"
                                            + " proxy-manager for a server",
                            example = "domains[0]")
                    String field,
            @Schema(example = "blog.example.com leads elsewhere already; take another domain") String text) {}

    /** The run that makes the change. */
    @Schema(name = "AppChange")
    record Begun(
            @Schema(example = "blog") String appId,
            Change change,
            @Schema(description = "Of the project `server`; follow it at /api/pipeline/run/{id}") String runId,
            @Schema(description = "Counts the server's own runs", example = "7") long runNumber) {}

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
