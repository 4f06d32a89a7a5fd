package io.upushy.pipeline.log;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that follows a log over a WebSocket, as fast as it is told to. */
final class LogClient implements WebSocket.Listener {

    private static final long PATIENCE = 30;

    final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final boolean reads;
    private WebSocket socket;

    private LogClient(boolean reads) {
        this.reads = reads;
    }

    static LogClient open(int port, String pathAndQuery) {
        return open(port, pathAndQuery, true);
    }

    /** Takes nothing until it is told to. */
    static LogClient openLazy(int port, String pathAndQuery) {
        return open(port, pathAndQuery, false);
    }

    private static LogClient open(int port, String pathAndQuery, boolean reads) {
        var client = new LogClient(reads);
        client.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(URI.create("ws://127.0.0.1:" + port + pathAndQuery), client)
                .join();
        return client;
    }

    void readOn() {
        socket.request(Long.MAX_VALUE);
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(JsonMapper.shared().readTree(partial.toString()));
            partial.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    int awaitClose() throws Exception {
        return closed.get(PATIENCE, TimeUnit.SECONDS);
    }

    JsonNode next() throws InterruptedException {
        var frame = frames.poll(PATIENCE, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("no frame came");
        }
        return frame;
    }

    /** The numbers of the lines up to this one. */
    List<Long> awaitLines(long last) throws InterruptedException {
        var seen = new ArrayList<Long>();
        while (seen.isEmpty() || seen.get(seen.size() - 1) < last) {
            next().path("lines").forEach(line -> seen.add(line.get("seq").asLong()));
        }
        return seen;
    }

    void leave() {
        socket.abort();
    }
}
