package io.upushy.pipeline.cloudbuild;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published socket.io-client in a Node of its own. */
final class NodeClient implements AutoCloseable {

    static final String NEWEST = "socket.io-client";
    private static final Path SOURCE = Path.of("src/test/node/socket.io");
    private static final Path HOME = Path.of("target/socket.io");
    private static final long PATIENCE = 60;

    private final Process process;
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();

    private NodeClient(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "node-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** Installs the packages unless they are there; skips the test where that is impossible. */
    static void install() throws Exception {
        assumeTrue(succeeds("node", "--version") && succeeds("npm", "--version"), "Node and npm are not installed");
        Files.createDirectories(HOME);
        for (var file : List.of("package.json", "package-lock.json", "client.cjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var there = Files.isDirectory(HOME.resolve("node_modules/" + NEWEST));
        assumeTrue(
                there || succeeds("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"),
                "The socket.io clients cannot be installed from the npm registry");
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            var directory = Files.isDirectory(HOME) ? HOME.toFile() : new File(".");
            var process = new ProcessBuilder(command)
                    .directory(directory)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** @param library which of the packages */
    static NodeClient connect(String library, int port, Map<String, String> query, String transports)
            throws IOException {
        var json = JsonMapper.shared().writeValueAsString(query);
        return new NodeClient(
                new ProcessBuilder("node", "client.cjs", library, "http://127.0.0.1:" + port, json, transports)
                        .directory(HOME.toFile())
                        .redirectErrorStream(true)
                        .start());
    }

    private void read() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(
                        line.startsWith("[")
                                ? JsonMapper.shared().readTree(line)
                                : JsonMapper.shared()
                                        .createArrayNode()
                                        .add("node")
                                        .add(line));
            }
        } catch (IOException ended) {
            // with the process
        }
    }

    JsonNode next() throws InterruptedException {
        var next = said.poll(PATIENCE, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("The client was told nothing more");
        }
        return next;
    }

    /** What it is told up to this action of a build, each as {@code action}, output as {@code > text}. */
    List<String> until(String action) throws InterruptedException {
        var told = new ArrayList<String>();
        while (told.isEmpty() || !told.get(told.size() - 1).equals(action)) {
            var next = next();
            switch (next.get(0).asString()) {
                case "build" -> told.add(next.get(1).asString());
                case "building" -> told.add("> " + next.get(1).asString());
                default -> throw new AssertionError("It said " + next + " after " + told);
            }
        }
        return told;
    }

    /** As a terminal that is closed: nothing is said good-bye to. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
