package io.upushy.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process this run starts: its output goes to a file, and it never outlives the run, however that ends. */
public final class ChildProcess {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Process process;
    private final Process guard;
    private final Path log;

    private ChildProcess(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.guard = guard(process.pid());
    }

    /**
     * @param folder where the process works; its output is written to {@code log} there, after that of earlier ones
     * @param environment added to this process's own
     */
    static ChildProcess start(Path folder, Map<String, String> environment, List<String> command) {
        try {
            var log = folder.resolve("log");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A shell that waits for its input to end, which it does with this JVM, and then kills. Shutdown hooks alone would leave
     * the process behind when the run itself is killed.
     */
    private static Process guard(long pid) throws IOException {
        if (WINDOWS) {
            return new ProcessBuilder("cmd", "/c", "rem").start();
        }
        return new ProcessBuilder("sh", "-c", "trap '' INT TERM HUP; read -r _; kill -9 " + pid + " 2>/dev/null")
                .start();
    }

    long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9}: it has no chance to finish anything. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** As {@code kill}: asks it to end, and does not wait. */
    public void terminate() {
        process.destroy();
    }

    /** Waits for its end and returns the exit code. */
    public int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still running after " + patience + ":\n" + log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        guard.destroyForcibly();
        return process.exitValue();
    }

    /** Waits until its output, from the given position on, has a match. */
    public MatchResult awaitLog(int from, Pattern pattern, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var alive = isAlive();
            var written = log();
            var matcher = pattern.matcher(written.substring(from));
            if (matcher.find()) {
                return matcher.toMatchResult();
            }
            if (!alive || System.nanoTime() > end) {
                throw new AssertionError("no '" + pattern + "' in the output"
                        + (alive ? " within " + patience : ", and it ended with " + awaitExit(POLL)) + ":\n" + written);
            }
            pause();
        }
    }

    /** All it has written, and what its predecessors in the same folder have. */
    public String log() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
