package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.steps.cd.Ssh.Health;
import io.upushy.testing.OpenSshServer;
import io.upushy.testing.Scratch;
import io.upushy.testing.StaticSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of an OpenSSH server that is deployed to, and a web server that serves what is current in it. */
final class DeployedSite implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(60);

    final SshStep step = new SshStep(new HealthCheck());
    final OpenSshServer server;
    final Path to = Scratch.folder("deployed");
    private final StaticSite site = new StaticSite(to.resolve("current"));

    DeployedSite(OpenSshServer server) {
        this.server = server;
    }

    /** The address of the web server, ending in a slash. */
    String url() {
        return site.url();
    }

    /** What a run of this number has built. */
    LoneStep built(int run, String text) throws IOException {
        var workspace = Scratch.folder("workspace");
        var dist = Files.createDirectories(workspace.resolve("source/dist/assets"));
        Files.writeString(dist.getParent().resolve("index.html"), text);
        Files.writeString(dist.resolve("app.js"), "// " + text);
        return new LoneStep("project", workspace)
                .numbered(run)
                .given("KEY", server.privateKey("user_ed25519"))
                .given("RSA", server.privateKey("user_rsa"))
                .given("LOCKED", server.privateKey("user_locked"))
                .given("PASSPHRASE", "open sesame")
                .given("STRANGER", server.privateKey("stranger"));
    }

    Ssh settings() {
        return new Settings().build();
    }

    /** Settings with what a test says otherwise. */
    final class Settings {
        int port = server.port();
        String key = "KEY";

        @Nullable
        String passphrase;

        String hostKey = server.fingerprint("ed25519");

        @Nullable
        String restart = "cat '" + to + "/current/index.html' >> '" + to + "/restarts'; echo done";

        @Nullable
        Health health = new Health(site.url() + "index.html", null, 3, 1, 2);

        int keep = 5;

        Ssh build() {
            return new Ssh(
                    "127.0.0.1",
                    port,
                    OpenSshServer.user(),
                    key,
                    passphrase,
                    null,
                    hostKey,
                    "dist",
                    null,
                    to.toString(),
                    restart,
                    20,
                    health,
                    keep);
        }
    }

    Settings with() {
        return new Settings();
    }

    Outcome deploy(Ssh settings, LoneStep context) {
        return step.execute(settings, context).block(SOON);
    }

    String fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    List<String> releases() throws IOException {
        try (var found = Files.list(to.resolve("releases"))) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    String current() throws IOException {
        return Files.readSymbolicLink(to.resolve("current")).toString();
    }

    @Override
    public void close() {
        site.close();
    }
}
