package io.upushy.hosting.publish;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.hosting.app.Change;
import io.upushy.hosting.app.Domains;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of an app's domains, and what is said of them. */
final class PublishRequests {

    private static final String CERTIFICATE = "none (HTTP only), letsencrypt (a new one), or the id of a certificate";

    private PublishRequests() {}

    @Schema(name = "AddAppDomains")
    record Add(
            @Schema(description = "To those the app has", example = "[\"www.example.com\"]") @NotEmpty @Size(max = 50)
                    List<@NotNull @Size(max = 253) @Pattern(regexp = Domains.FORM) String> domains,
            @Schema(
                            description = CERTIFICATE + "; when absent, that of the proxy host there is, or none",
                            example = "letsencrypt")
                    @Size(max = 20)
                    @Nullable
                    String certificate) {}

    @Schema(name = "UpdateAppDomains")
    record Update(
            @Schema(description = "The proxy host; when absent the app's first", example = "12") @Min(1) @Nullable
                    Long host,
            @Schema(description = "All it shall have; those left out are given up", example = "[\"www.example.com\"]")
                    @NotEmpty
                    @Size(max = 50)
                    List<@NotNull @Size(max = 253) @Pattern(regexp = Domains.FORM) String> domains,
            @Schema(description = CERTIFICATE + "; when absent, as it is", example = "3") @Size(max = 20) @Nullable
                    String certificate,
            @Schema(
                            description = "For nginx's server block; when absent, as it is",
                            example = "client_max_body_size 64m;")
                    @Size(max = 20_000)
                    @Nullable
                    String config) {}

    @Schema(name = "AppDomains")
    record Published(
            @Schema(description = "Where Nginx Proxy Manager reaches the app", example = "http://172.17.0.1:8082")
                    String target,
            @Schema(
                            description =
                                    "Whether the app's containers tell that port; while they do not, the one it was given")
                    boolean told,
            List<Host> hosts) {}

    @Schema(name = "AppProxyHost")
    record Host(
            @Schema(example = "12") long id,
            List<String> domains,
            @Schema(example = "http://172.17.0.1:8082") String target,
            @Schema(description = "Null: over HTTP only", example = "3") @Nullable Long certificateId,
            boolean forceHttps,
            @Schema(description = "For nginx's server block, blank for nothing") String config,
            boolean enabled,
            @Schema(description = "Whether nginx took it; null when it was never asked to") @Nullable Boolean online,
            @Schema(description = "Why nginx did not") @Nullable String error,
            @Schema(description = "Whether it was made for the app; else by hand, leading to its port") boolean made) {}

    @Schema(name = "ProxyCertificate")
    record Certificate(
            @Schema(example = "3") long id,
            @Schema(example = "example.com") String name,
            @Schema(description = "letsencrypt or other", example = "letsencrypt") String provider,
            List<String> domains,
            @Schema(description = "As Nginx Proxy Manager writes it", example = "2027-01-31 10:00:00")
                    String expires) {}

    /** The run that makes the change. */
    @Schema(name = "AppDomainChange")
    record Begun(
            @Schema(example = "blog") String appId,
            Change change,
            @Schema(description = "Of the project `server`; follow it at /api/pipeline/run/{id}") String runId,
            @Schema(description = "Counts the server's own runs", example = "7") long runNumber) {}
}
