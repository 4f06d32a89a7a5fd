package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** This machine's nginx on a port of its own, which leads to something else. */
public final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChildProcess process;
    private final int port;

    private Nginx(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it with one server block.
     *
     * @param names of the server
     * @param more lines of the block
     */
    public static Nginx proxy(List<String> names, String target, String more) {
        var folder = Scratch.folder("nginx");
        var port = FreePort.find();
        try {
            Files.createDirectories(folder.resolve("temp"));
            Files.writeString(folder.resolve("nginx.conf"), configuration(port, names, target, more));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var process = ChildProcess.start(
                folder,
                Map.of(),
                List.of(PROGRAM.toString(), "-p", folder.toString(), "-e", "stderr", "-c", folder + "/nginx.conf"));
        process.awaitLog(0, Pattern.compile("start worker process"), PATIENCE);
        return new Nginx(process, port);
    }

    private static String configuration(int port, List<String> names, String target, String more) {
        return """
                daemon off;
                pid nginx.pid;
                error_log stderr notice;
                events {}
                http {
                  access_log off;
                  client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp;
                  uwsgi_temp_path temp; scgi_temp_path temp;
                  server {
                    listen 127.0.0.1:%d;
                    server_name %s;
                    %s
                    location / {
                      proxy_set_header Host $host;
                      proxy_set_header X-Forwarded-Proto $scheme;
                      proxy_pass %s;
                    }
                  }
                  server { listen 127.0.0.1:%d default_server; return 421; }
                }
                """
                .formatted(port, String.join(" ", names), more, target, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.terminate();
        process.awaitExit(PATIENCE);
    }
}
