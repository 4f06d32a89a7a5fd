package io.upushy.pipeline.log;

import io.upushy.pipeline.RunsDouble;
import io.upushy.pipeline.StepLog;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.InProcessServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How many lines of output a second the record takes, masked for a number of secrets, and how long a line takes from a process to
 * a reader's WebSocket. Run with {@code -Dupushy.backend=mysql}; arguments: lines a run, runs at once, secrets.
 */
final class LogSpeed {

    private static final int ROUNDS = 3;
    private static final Duration SOON = Duration.ofMinutes(5);

    private LogSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var lines = Integer.parseInt(arguments[0]);
        var runs = Integer.parseInt(arguments[1]);
        try (var server = InProcessServer.start(Map.of("RUN_LOG_MB", "10240"), RunsDouble.Beans.class)) {
            for (int secret = 0; secret < Integer.parseInt(arguments[2]); secret++) {
                server.bean(RunsDouble.class).secret("s3cret-" + UUID.randomUUID());
            }
            for (int round = 0; round < ROUNDS; round++) {
                var start = System.nanoTime();
                inParallel(runs, run -> write(server.bean(RunLogs.class), lines));
                var seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf("%d runs: %d lines/s%n", runs, Math.round(lines * (long) runs / seconds));
            }
            lag(server, 100, 10);
            lag(server, 2_000, 10);
        }
    }

    private interface Work {
        void of(int number) throws Exception;
    }

    private static void inParallel(int count, Work work) throws InterruptedException {
        var threads = IntStream.range(0, count)
                .mapToObj(number -> new Thread(() -> {
                    try {
                        work.of(number);
                    } catch (Exception failure) {
                        failure.printStackTrace();
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** As a build tool prints: chunks of some lines, with colours. */
    private static void write(RunLogs logs, int lines) {
        var log = logs.open(UUID.randomUUID().toString(), "project").block(SOON);
        try (var output = log.of("build").output()) {
            for (int line = 0; line < lines; line += 20) {
                print(output, line, 20);
            }
        }
        log.close().block(SOON);
    }

    private static void print(StepLog.Output output, int first, int count) {
        var text = new StringBuilder();
        for (int line = first; line < first + count; line++) {
            text.append("\u001b[32mtransforming\u001b[39m (").append(line);
            text.append(") node_modules/@dcloudio/uni-app/dist/uni-app.es.js and some more of this path\n");
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        output.write(bytes, 0, bytes.length);
    }

    private static void lag(InProcessServer server, int linesASecond, int seconds) throws Exception {
        var owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
        var project = new Apps(owner).project("speed");
        var run = server.bean(RunsDouble.class).create(project);
        var log = server.bean(RunLogs.class).open(run, project).block(SOON);
        var path = "/api/pipeline/run/" + run + "/log";
        var ticket = owner.post(path + "/ticket", Map.of()).data().get("ticket").asString();
        var client = LogClient.open(server.server().port(), path + "/ws?ticket=" + ticket);
        var total = linesASecond * seconds;
        var writer = new Thread(() -> pace(log.of("build"), linesASecond, total));
        writer.start();
        System.out.printf("%d lines/s: line to WebSocket %s%n", linesASecond, lags(client, total));
        writer.join();
        client.leave();
    }

    private static void pace(StepLog log, int linesASecond, int total) {
        var start = System.nanoTime();
        for (int line = 0; line < total; line++) {
            var due = start + line * 1_000_000_000L / linesASecond;
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
                if (due - System.nanoTime() > 2_000_000) {
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }
            }
            log.line("line " + line);
        }
    }

    private static String lags(LogClient client, int total) throws InterruptedException {
        var lags = new ArrayList<Long>();
        while (lags.size() < total) {
            var frame = client.next();
            var now = Instant.now();
            frame.path("lines")
                    .forEach(line -> lags.add(
                            Duration.between(Instant.parse(line.get("time").asString()), now)
                                    .toMillis()));
        }
        Collections.sort(lags);
        return "median %d ms, 99%% %d ms, most %d ms"
                .formatted(at(lags, 0.5), at(lags, 0.99), lags.get(lags.size() - 1));
    }

    private static long at(List<Long> sorted, double part) {
        return sorted.get((int) (sorted.size() * part));
    }
}
