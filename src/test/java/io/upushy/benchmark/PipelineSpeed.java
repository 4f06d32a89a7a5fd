package io.upushy.benchmark;

import io.upushy.pipeline.log.RunLogs;
import io.upushy.pipeline.webhook.Host;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.MariaDb;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the pipeline's log takes, and how long a push waits for its first step. */
final class PipelineSpeed implements AutoCloseable {

    private static final int LINES = 100_000;
    private static final int BATCH = 1000;
    private static final int CHUNK = 20;
    private static final int RUNS = 5;
    private static final int PUSHES = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final InProcessServer server;
    private final String database;

    PipelineSpeed(Map<String, Object> settings) {
        this.server = InProcessServer.start(settings);
        this.database = settings.get("DB_DATABASE").toString();
    }

    /**
     * Medians, in lines a second.
     *
     * @param baseline rows that a plain JDBC connection inserts into the same table, a thousand a statement and commit
     */
    record Lines(double baseline, double server) {}

    Lines lines() throws SQLException {
        var baseline = new double[RUNS];
        var measured = new double[RUNS];
        for (int run = -1; run < RUNS; run++) { // once to warm up
            var plain = insert();
            var logged = log();
            if (run >= 0) {
                baseline[run] = plain;
                measured[run] = logged;
            }
        }
        return new Lines(median(baseline), median(measured));
    }

    private double log() {
        var start = System.nanoTime();
        var log = server.bean(RunLogs.class)
                .open(UUID.randomUUID().toString(), "benchmark")
                .block(PATIENCE);
        try (var output = log.of("build").output()) {
            for (int line = 0; line < LINES; line += CHUNK) {
                var chunk = IntStream.range(line, line + CHUNK)
                        .mapToObj(number -> text(number) + "\n")
                        .reduce("", String::concat)
                        .getBytes(StandardCharsets.UTF_8);
                output.write(chunk, 0, chunk.length);
            }
        }
        log.close().block(PATIENCE);
        return LINES / ((System.nanoTime() - start) / 1e9);
    }

    private double insert() throws SQLException {
        var start = System.nanoTime();
        try (var connection = MariaDb.connectTo(database)) {
            connection.setAutoCommit(false);
            var run = UUID.randomUUID().toString();
            for (int first = 0; first < LINES; first += BATCH) {
                insert(connection, run, first);
            }
        }
        return LINES / ((System.nanoTime() - start) / 1e9);
    }

    private static void insert(Connection connection, String run, int first) throws SQLException {
        var rows = String.join(", ", java.util.Collections.nCopies(BATCH, "(?, ?, ?, ?, ?)"));
        try (var insert = connection.prepareStatement(
                "INSERT INTO app_run_line (run_id, seq, step, written_time, content) VALUES " + rows)) {
            for (int i = 0; i < BATCH; i++) {
                insert.setString(i * 5 + 1, run);
                insert.setLong(i * 5 + 2, first + i + 1);
                insert.setString(i * 5 + 3, "build");
                insert.setTimestamp(i * 5 + 4, Timestamp.from(Instant.now()));
                insert.setString(i * 5 + 5, text(first + i));
            }
            insert.executeUpdate();
            connection.commit();
        }
    }

    /** As a build tool prints. */
    private static String text(int number) {
        return "\u001b[32mtransforming\u001b[39m (" + number
                + ") node_modules/@dcloudio/uni-app/dist/uni-app.es.js and some more of this path";
    }

    /** From a webhook's delivery to the start of the first step, with nothing else to do; the median in milliseconds. */
    double millisToFirstStep() throws InterruptedException {
        var owner = Api.anonymous(server.server()).as(new Accounts(server.server()).registerAdmin());
        var project = new Apps(owner).project("benchmark");
        var definition =
                Map.of("projectId", project, "name", "benchmark", "yaml", "on: {branches: [main]}\nsteps: [pack]");
        var pipeline = owner.post("/api/pipeline", definition).data().get("id").asString();
        var webhook = owner.post("/api/pipeline/webhook", Map.of("pipelineId", pipeline, "provider", "github"))
                .data();
        var host = new Host(
                owner,
                webhook.at("/webhook/id").asString(),
                webhook.get("secret").asString());
        var millis = new double[PUSHES];
        for (int push = 0; push < PUSHES; push++) {
            millis[push] = push(owner, host, "%040x".formatted(push + 1)); // the same push twice would be a replay
        }
        return median(millis);
    }

    private static double push(Api owner, Host host, String commit) throws InterruptedException {
        var sent = Instant.now();
        var run = host.github(
                        "push",
                        "{\"ref\":\"refs/heads/main\",\"after\":\"%s\",\"head_commit\":{\"message\":\"benchmark\"}}"
                                .formatted(commit))
                .data()
                .get("runId")
                .asString();
        for (; ; ) {
            var step = owner.get("/api/pipeline/run/" + run).data().at("/steps/0/startedTime");
            if (!step.isMissingNode() && !step.isNull()) {
                return Duration.between(sent, Instant.parse(step.asString())).toNanos() / 1e6;
            }
            Thread.sleep(20);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    @Override
    public void close() {
        server.close();
    }
}
