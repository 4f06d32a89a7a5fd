package io.upushy.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Devices of one project that ask for updates without a break, as long as it is open. */
public final class DeviceLoad implements AutoCloseable {

    private static final int DEVICES_AT_ONCE = 4;
    private static final long PAUSE_MILLIS = 2;

    private final URI uri;
    private final String projectId;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Thread> threads;
    private final Map<String, Long> others = new ConcurrentHashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong slowestNanos = new AtomicLong();
    private volatile boolean open = true;

    public DeviceLoad(Server server, String projectId) {
        this.uri = URI.create(server.url() + "/api/update");
        this.projectId = projectId;
        this.threads = IntStream.range(0, DEVICES_AT_ONCE)
                .mapToObj(number -> new Thread(() -> run(number), "device-" + number))
                .toList();
        threads.forEach(Thread::start);
    }

    private void run(int thread) {
        try {
            for (int i = 0; open; i++) {
                check("load-" + thread + "-" + i % 500);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(String uuid) throws InterruptedException {
        var body =
                """
                {"projectId": "%s", "platform": "android", "wgtVersion": "1.0.4", "wgtVersionCode": 104,
                 "nativeVersion": "1.0.0", "nativeVersionCode": 100, "systemInfo": {"uuid": "%s", "brand": "HUAWEI"}}
                """
                        .formatted(projectId, uuid);
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body))
                .build();
        var start = System.nanoTime();
        try {
            var status = client.send(request, BodyHandlers.ofString()).statusCode();
            if (status == 200) {
                answered.incrementAndGet();
            } else {
                others.merge("status " + status, 1L, Long::sum);
            }
        } catch (IOException failure) {
            others.merge(failure.toString(), 1L, Long::sum);
        }
        slowestNanos.accumulateAndGet(System.nanoTime() - start, Math::max);
    }

    /** How many checks were answered with 200. */
    public long answered() {
        return answered.get();
    }

    /** What else came of checks, and how often; empty when all were answered. */
    public Map<String, Long> others() {
        return Map.copyOf(others);
    }

    /** The longest that a check has taken. */
    public Duration slowest() {
        return Duration.ofNanos(slowestNanos.get());
    }

    /** Ends it and waits for the last answers. */
    @Override
    public void close() {
        open = false;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
