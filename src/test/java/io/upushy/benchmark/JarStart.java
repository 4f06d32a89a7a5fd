package io.upushy.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The packaged jar, started as in production. */
final class JarStart {

    private static final Path JAR = Path.of("target", "upushy-server.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int KILOBYTES = 1024;

    private JarStart() {}

    /** From the start of the process to its first answer to a device. */
    static double millisToFirstAnswer(Map<String, Object> settings) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
        settings.forEach((key, value) -> command.environment().put(key, value.toString()));
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        var start = System.nanoTime();
        var process = command.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The jar did not answer");
                }
                Thread.sleep(5);
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** What Linux says a process holds in memory. */
    static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                .findFirst()
                .orElseThrow();
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(DeviceRequests.of(1, i -> "unknown-project-unknown-project-1")
                            .get(0));
            var head = new byte[12];
            return socket.getInputStream().readNBytes(head, 0, head.length) == head.length
                    && new String(head, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 404");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
