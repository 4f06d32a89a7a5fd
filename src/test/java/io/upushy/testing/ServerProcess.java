package io.upushy.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server as a process of its own, which can be killed, stopped and started again: for what a server in the tests' own
 * JVM cannot show. It works in a folder of its own, where an {@code env.production.yaml} may lie.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LISTENS = Pattern.compile("Netty started on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Started UpushyApplication");

    private final Path folder = Scratch.folder("server");
    private final Path additions = Scratch.folder("additions");
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvm =
            new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    private @Nullable ChildProcess process;
    private int port;

    /** A server with these settings in its environment, not started yet. */
    public static ServerProcess with(Map<String, ?> settings) {
        var server = new ServerProcess();
        settings.forEach((key, value) -> server.environment.put(key, value.toString()));
        return server;
    }

    /** Adds options of the JVM, for example {@code -Xmx256m}. */
    public ServerProcess jvm(String... options) {
        jvm.addAll(List.of(options));
        return this;
    }

    /** Adds components of the tests to the server's own, such as kinds of steps; they must lie below its package. */
    public ServerProcess plus(Class<?>... components) {
        for (var component : components) {
            JavaProgram.copy(component, additions);
        }
        return this;
    }

    /** Puts a settings file beside it. */
    public ServerProcess settingsFile(String yaml) {
        try {
            Files.writeString(folder.resolve("env.production.yaml"), yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Starts it and waits until it is ready; also after {@link #kill()} or {@link #stop()}, on what it left. */
    public ServerProcess start() {
        var before = launch();
        port = Integer.parseInt(running().awaitLog(before, LISTENS, PATIENCE).group(1));
        running().awaitLog(before, READY, PATIENCE);
        return this;
    }

    /** Starts it in the expectation that it refuses to; returns all it wrote before it ended with a failure. */
    public String startInVain() {
        var before = launch();
        if (running().awaitExit(PATIENCE) == 0) {
            throw new AssertionError("It ended without a failure:\n" + log());
        }
        return log().substring(before);
    }

    private int launch() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("It is running already");
        }
        var before = process == null ? 0 : log().length();
        var command = JavaProgram.command(
                additions + File.pathSeparator + JavaProgram.mainClasspath(), jvm, "io.upushy.UpushyApplication");
        process = ChildProcess.start(folder, environment, command);
        return before;
    }

    /** As {@code kill -9}. */
    public void kill() {
        running().kill();
    }

    /** As {@code kill}, without waiting for the end. */
    public void terminate() {
        running().terminate();
    }

    /** Asks it to stop, waits, and returns the exit code. */
    public int stop() {
        terminate();
        return awaitExit();
    }

    public int awaitExit() {
        return running().awaitExit(PATIENCE);
    }

    /** Waits until it has written a match. */
    public void awaitLog(Pattern pattern, Duration patience) {
        running().awaitLog(0, pattern, patience);
    }

    /** Clients of it. */
    public Server server() {
        return new Server(() -> port);
    }

    /** All it has written since its first start. */
    public String log() {
        return running().log();
    }

    public long pid() {
        return running().pid();
    }

    /** The folder it works in. */
    public Path folder() {
        return folder;
    }

    private ChildProcess running() {
        if (process == null) {
            throw new IllegalStateException("It was not started");
        }
        return process;
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.kill();
        }
    }
}
