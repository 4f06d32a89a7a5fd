package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.GiteaStub;
import io.upushy.testing.Docker;
import io.upushy.testing.FreePort;
import io.upushy.testing.NeedsProgram;
import io.upushy.testing.Nginx;
import io.upushy.testing.RawHttp;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The built-in static site as it was committed to its repository: started by Docker Compose on a real engine, and fetched through a
 * real nginx that is configured as the proxy host says.
 */
@AppTest
@Docker.Test
@NeedsProgram({"docker-compose", "nginx", "busybox", "bash"})
class StaticSiteTest {

    private static final String IMAGE = "nginx:1.28-alpine";
    private static final String ID = "real-site";
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Server server;

    private Hosted hosted;
    private Path folder;
    private int port;

    @BeforeEach
    void install() throws IOException {
        hosted = new Hosted(server);
        port = FreePort.find();
        var request = Hosted.request(ID);
        request.put("template", "static-site");
        request.put("version", "1.28");
        request.put("port", port);
        var run = Hosted.run(hosted.admin().post("/api/app/install", request));
        assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("succeeded");
        folder = Scratch.folder("site").resolve(ID);
        for (var file : hosted.gitea.files(GiteaStub.USER + "/" + ID).entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Docker.importNginx(IMAGE);
    }

    @AfterEach
    void remove() {
        Docker.compose(folder, "-p", ID, "down", "--rmi", "local", "-v");
        Docker.call("rmi", "-f", IMAGE);
        hosted.end(hosted.uninstall(ID, true));
        hosted.close();
    }

    @Test
    void itIsStartedByDockerComposeAndFetchedThroughNginx() {
        Docker.compose(folder, "-p", ID, "up", "-d");
        var container = Docker.compose(folder, "-p", ID, "ps", "-q", "web");
        hosted.await(() -> inspect(container, "{{.State.Health.Status}}").equals("healthy"));

        assertThat(inspect(container, "{{index .Config.Labels \"com.docker.compose.http.port\"}}"))
                .isEqualTo(Integer.toString(port));
        assertThat(inspect(container, "{{.Config.Env}}")).contains("APP_URL=http://real-site.example.com");
        var host = hosted.proxy.host(ID + ".example.com");
        var names = host.path("domain_names")
                .valueStream()
                .map(name -> name.asString())
                .toList();
        var target = host.path("forward_scheme").asString() + "://127.0.0.1:"
                + host.path("forward_port").asInt();
        try (var nginx = Nginx.proxy(names, target, host.path("advanced_config").asString())) {
            assertThat(get(nginx, ID + ".example.com"))
                    .startsWith("HTTP/1.1 200")
                    .contains("<h1>It works</h1>");
            assertThat(get(nginx, "www." + ID + ".example.com")).startsWith("HTTP/1.1 200");
            assertThat(get(nginx, "other.example.com")).startsWith("HTTP/1.1 421");
            assertThat(post(nginx, MEGABYTE * 3 / 2))
                    .as("more than nginx takes by itself")
                    .contains(" 405 ");
            assertThat(post(nginx, MEGABYTE * 3))
                    .as("more than the template allows")
                    .contains(" 413 ");
        }
    }

    private static String inspect(String container, String format) {
        return Docker.call("inspect", "--format", format, container);
    }

    private static String get(Nginx nginx, String host) {
        return RawHttp.exchange(nginx.port(), "GET / HTTP/1.1", "Host: " + host, "Connection: close", "");
    }

    private static String post(Nginx nginx, int size) {
        try (var connection = new RawHttp(nginx.port())) {
            var head = List.of(
                    "POST / HTTP/1.1",
                    "Host: " + ID + ".example.com",
                    "Content-Length: " + size,
                    "Connection: close",
                    "",
                    "");
            connection.send(String.join("\r\n", head));
            if (size < 2 * MEGABYTE) {
                connection.send("x".repeat(size));
            }
            return connection.readLine();
        }
    }
}
