package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/** A Redis: the one of this test run, which REDIS_HOST may name, or one of a test's own that it may stop and start. */
public final class Redis {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static @Nullable Redis shared;
    private static @Nullable String program;

    private final String host;
    private final int port;
    private final Path folder = Scratch.folder("redis");
    private final boolean durable;
    private @Nullable ChildProcess process;

    private Redis(String host, int port, boolean durable) {
        this.host = host;
        this.port = port;
        this.durable = durable;
    }

    /** Settings that point a server at the run's Redis under a prefix nobody else uses. */
    public static Map<String, Object> freshPrefix() {
        return shared().settings();
    }

    /** A Redis for one test alone. */
    public static Redis ownOne() {
        return start(false);
    }

    /** As {@link #ownOne()}; it keeps what it has acknowledged when it is killed. */
    public static Redis durableOne() {
        return start(true);
    }

    private static Redis start(boolean durable) {
        var redis = new Redis("127.0.0.1", FreePort.find(), durable);
        redis.start();
        Scratch.atEndOfRun(redis::kill);
        return redis;
    }

    /** Settings that point a server at this Redis under a prefix nobody else uses. */
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("REDIS_HOST", host);
        settings.put("REDIS_PORT", port);
        settings.put("REDIS_PASSWORD", System.getenv().getOrDefault("REDIS_PASSWORD", ""));
        settings.put("REDIS_PREFIX", "test:" + ProcessHandle.current().pid() + ":" + PREFIXES.incrementAndGet() + ":");
        return settings;
    }

    /** Starts it on the port it always had. */
    public void start() {
        var command = List.of(
                program(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--dir",
                folder.toString(),
                "--appendonly",
                durable ? "yes" : "no",
                "--appendfsync",
                "no"); // what is in the system's buffers survives the process
        var before = process == null ? 0 : process.log().length();
        process = ChildProcess.start(folder, Map.of(), command);
        process.awaitLog(before, Pattern.compile("Ready to accept connections"), PATIENCE);
    }

    /** Ends it without a word to its clients. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    private static synchronized Redis shared() {
        if (shared == null) {
            shared = System.getenv("REDIS_HOST") == null ? ownOne() : fromEnvironment();
        }
        return shared;
    }

    private static Redis fromEnvironment() {
        return new Redis(
                System.getenv("REDIS_HOST"),
                Integer.parseInt(System.getenv().getOrDefault("REDIS_PORT", "6379")),
                false);
    }

    private static synchronized String program() {
        try {
            if (program == null) {
                var folder = Scratch.folder("redis-program").toFile();
                program =
                        ExecutableProvider.newJarResourceProvider(folder).get().getAbsolutePath();
            }
            return program;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
