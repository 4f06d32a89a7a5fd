package io.upushy.pipeline.steps.ci.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.upushy.testing.Scratch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A registry with one image, whose layer it sends slowly. */
final class ImageRegistry implements AutoCloseable {

    private static final String MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    private static final int LAYER = 6 << 20; // bytes
    private static final int STEPS = 50;

    private final HttpServer server;
    private final byte[] layer;
    private final byte[] config;
    private final byte[] manifest;
    private final int pause;

    /** @param pause milliseconds after each fiftieth of the layer */
    ImageRegistry(int pause) throws Exception {
        this.pause = pause;
        var tar = tar();
        layer = gzip(tar);
        config =
                ("{\"architecture\":\"amd64\",\"os\":\"linux\",\"config\":{},\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\""
                                + digest(tar) + "\"]}}")
                        .getBytes(StandardCharsets.UTF_8);
        manifest = ("{\"schemaVersion\":2,\"mediaType\":\"" + MANIFEST
                        + "\",\"config\":{\"mediaType\":\"application/vnd.docker.container.image.v1+json\",\"size\":"
                        + config.length + ",\"digest\":\"" + digest(config)
                        + "\"},\"layers\":[{\"mediaType\":\"application/vnd.docker.image.rootfs.diff.tar.gzip\",\"size\":"
                        + layer.length + ",\"digest\":\"" + digest(layer) + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The image's name, new with each registry. */
    String image() {
        return "127.0.0.1:" + server.getAddress().getPort() + "/upushy-test/slow:1";
    }

    private static byte[] tar() throws Exception {
        var folder = Scratch.folder("layer");
        var random = new byte[LAYER];
        new Random(1).nextBytes(random);
        Files.write(folder.resolve("random"), random);
        var tar = Scratch.folder("tar").resolve("layer.tar");
        var made = new ProcessBuilder("tar", "-C", folder.toString(), "-cf", tar.toString(), "random").start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("tar failed");
        }
        return Files.readAllBytes(tar);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] bytes) throws Exception {
        return "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.contains("/manifests/")) {
                send(exchange, MANIFEST, manifest, 0);
            } else if (path.contains("/blobs/")) {
                var isLayer = path.endsWith(digest(layer));
                send(exchange, "application/octet-stream", isLayer ? layer : config, isLayer ? pause : 0);
            } else {
                send(exchange, "application/json", "{}".getBytes(StandardCharsets.UTF_8), 0);
            }
        } catch (IOException closedByTheEngine) {
            throw closedByTheEngine;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes, int pause) throws Exception {
        var headers = exchange.getResponseHeaders();
        Map.of("Content-Type", type, "Docker-Content-Digest", digest(bytes)).forEach(headers::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length);
        var step = bytes.length / STEPS + 1;
        for (int sent = 0; sent < bytes.length; sent += step) {
            exchange.getResponseBody().write(bytes, sent, Math.min(step, bytes.length - sent));
            exchange.getResponseBody().flush();
            Thread.sleep(pause);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
