package io.upushy.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The packaged jar, started as in production. */
final class JarStart {

    private static final Path JAR = Path.of("target", "upushy-server.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int KILOBYTES = 1024;

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private JarStart() {}

    /** The jar as it is. */
    static List<String> packaged() {
        return List.of("-jar", JAR.toString());
    }

    /** The jar unpacked into a folder, with an archive of the classes it loads at a start. */
    static List<String> unpacked(Path folder, Map<String, Object> settings) throws IOException, InterruptedException {
        var jar = folder.resolve(JAR.getFileName()).toString();
        var archive = folder.resolve("upushy.jsa");
        run(
                settings,
                "-Djarmode=tools",
                "-jar",
                JAR.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        run(settings, "-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh", "-jar", jar);
        return List.of("-XX:SharedArchiveFile=" + archive, "-jar", jar);
    }

    private static void run(Map<String, Object> settings, String... arguments)
            throws IOException, InterruptedException {
        if (java(settings, List.of(arguments)).start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed");
        }
    }

    private static ProcessBuilder java(Map<String, Object> settings, List<String> arguments) {
        var command = new ProcessBuilder(JAVA);
        command.command().addAll(arguments);
        settings.forEach((key, value) -> command.environment().put(key, value.toString()));
        return command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** From the start of the process to its first answer to a device. */
    static double millisToFirstAnswer(List<String> server, Map<String, Object> settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var command = java(settings, server);
        command.environment().put("SERVER_PORT", Integer.toString(port));
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
