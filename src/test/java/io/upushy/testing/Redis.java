package io.upushy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;

/** The Redis of this test run: the one REDIS_HOST names, otherwise a real one started from a Maven artifact. */
public final class Redis {

    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static @Nullable Redis instance;

    private final String host;
    private final int port;

    private Redis(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** Settings that point a server at this Redis under a prefix nobody else uses. */
    public static Map<String, Object> freshPrefix() {
        var server = server();
        var prefix = "test:" + ProcessHandle.current().pid() + ":" + PREFIXES.incrementAndGet() + ":";
        return Map.of("REDIS_HOST", server.host, "REDIS_PORT", server.port, "REDIS_PREFIX", prefix);
    }

    private static synchronized Redis server() {
        if (instance == null) {
            instance = System.getenv("REDIS_HOST") == null ? start() : fromEnvironment();
        }
        return instance;
    }

    private static Redis fromEnvironment() {
        return new Redis(
                System.getenv("REDIS_HOST"), Integer.parseInt(System.getenv().getOrDefault("REDIS_PORT", "6379")));
    }

    private static Redis start() {
        try {
            var server = RedisServer.newRedisServer()
                    .port(freePort())
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return new Redis("127.0.0.1", server.ports().get(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
