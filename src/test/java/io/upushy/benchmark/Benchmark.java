package io.upushy.benchmark;

import io.upushy.testing.Backend;
import io.upushy.testing.ChildProcess;
import io.upushy.testing.JavaProgram;
import io.upushy.testing.MariaDb;
import io.upushy.testing.Scratch;
import io.upushy.testing.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Measures one thing after the other against named baselines, prints a table and writes it to {@code target/benchmark.md}. */
public final class Benchmark {

    private static final String[] JVM = {"-XX:TieredStopAtLevel=4", "-XX:+UseSerialGC", "-Xms512m", "-Xmx512m"};

    /** More options for the server alone, such as {@code -XX:StartFlightRecording=…}. */
    private static final String[] PROFILER =
            System.getProperty("benchmark.jvm", "").isEmpty()
                    ? new String[0]
                    : System.getProperty("benchmark.jvm").split(" ");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    /** After which nothing is left to be written. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    /** Queries in that time of a server that has nothing to do. */
    private static final long QUIET = 30;

    private static final String METRICS_TOKEN = "benchmark";

    private final Table table = new Table();
    private final HttpClient http = HttpClient.newHttpClient();

    private Benchmark() {}

    /** @param arguments which measurements to take, all when there are none */
    public static void main(String[] arguments) throws Exception {
        new Benchmark().run(Set.of(arguments));
        System.exit(0);
    }

    private interface Measurement {

        void take() throws Exception;
    }

    private void run(Set<String> wanted) throws Exception {
        table.note("%d processors, Java %s, 64 connections, load generator and MariaDB (1 GB) on the same processors."
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()));
        var measurements = new LinkedHashMap<String, Measurement>();
        measurements.put("aggregate", () -> throughput("aggregate", 0.80));
        measurements.put("all", () -> throughput("all", 0.40));
        measurements.put("size", this::sizeOfData);
        measurements.put("attack", this::madeUpIds);
        measurements.put("uploads", this::uploads);
        measurements.put("pipeline", this::pipeline);
        measurements.put("memory", this::memory);
        measurements.put("start", this::startUp);
        for (var measurement : measurements.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(measurement.getKey())) {
                measurement.getValue().take();
            }
        }
        table.write(Path.of("target", "benchmark.md"));
    }

    private void throughput(String updateLog, double goal) throws Exception {
        var settings = settings(Map.of("UPDATE_LOG", updateLog));
        var project = migrateAndFill(settings, 1, 100).get(0);
        try (var server = start(settings)) {
            var load = DeviceRequests.of(5000, i -> project);
            var size = answerSize(server, load);
            var bare = bareServer(size);
            var allocatedBefore = metric(server, "jvm_gc_memory_allocated_bytes_total");
            var result = Throughput.compare(portOf(bare), load, server.server().port(), load);
            var allocated = metric(server, "jvm_gc_memory_allocated_bytes_total") - allocatedBefore;
            bare.kill();
            table.note("UPDATE_LOG %s: baseline %.0f/s, p99 %.1f ms; server %.0f/s, p99 %.1f ms; answers of %d bytes."
                    .formatted(
                            updateLog,
                            result.baselinePerSecond(),
                            result.baselineP99() / 1000,
                            result.perSecond(),
                            result.p99() / 1000,
                            size));
            table.atLeast("throughput, UPDATE_LOG " + updateLog + " (ratio)", goal, result.ratio());
            table.atMost("p99, UPDATE_LOG " + updateLog + " (ratio)", 2, result.p99Ratio(), "");
            table.state(
                    "bytes allocated per check, UPDATE_LOG " + updateLog,
                    "%.0f".formatted(allocated / result.answers()));
            server.stop();
            if (updateLog.equals("all")) {
                table.equal("rows of the update log after the stop", result.answers() + 1, rows(settings));
            }
        }
    }

    private void sizeOfData() throws Exception {
        var small = settings(Map.of("UPDATE_LOG", "aggregate"));
        var smallProject = migrateAndFill(small, 1, 100).get(0);
        var large = settings(Map.of("UPDATE_LOG", "aggregate"));
        var projects = migrateAndFill(large, 20_000, 50);
        Collections.shuffle(projects);
        try (var smallServer = start(small);
                var largeServer = start(large)) {
            var largeLoad = DeviceRequests.of(20_000, projects::get);
            table.atMost(
                    "first answer of a cold project among 20,000 (median)",
                    20,
                    coldMillis(largeServer, projects),
                    " ms");
            askForEach(largeServer, largeLoad);
            var few = DeviceRequests.of(20_000, i -> smallProject);
            var oneOfMany = DeviceRequests.of(20_000, i -> projects.get(0));
            var one = compare(smallServer, few, largeServer, oneOfMany);
            table.atLeast(
                    "throughput, one of 20,000 projects with 1,000,000 sources against 1 with 100 (ratio)", 0.95, one);
            table.state(
                    "the same, the checks spread over all 20,000 projects, each counted by itself (ratio)",
                    "%.2f".formatted(compare(smallServer, few, largeServer, largeLoad)));
        }
    }

    private static double compare(
            ServerProcess baseline, List<byte[]> baselineLoad, ServerProcess server, List<byte[]> load)
            throws IOException {
        return Throughput.compare(
                        baseline.server().port(), baselineLoad, server.server().port(), load)
                .ratio();
    }

    /** Until every project has been asked for, and so is in memory. */
    private static void askForEach(ServerProcess server, List<byte[]> load) throws IOException {
        var time = WARM_UP;
        while (LoadGenerator.run(server.server().port(), load, time).answers() < load.size()) {
            time = time.multipliedBy(2);
        }
    }

    private double coldMillis(ServerProcess server, List<String> projects) throws Exception {
        var millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            var start = System.nanoTime();
            check(server, projects.get(projects.size() - 1 - i));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private void madeUpIds() throws Exception {
        var settings = settings(Map.of("UPDATE_LOG", "aggregate"));
        var project = migrateAndFill(settings, 1, 100).get(0);
        try (var quiet = start(settings)) {
            var known = DeviceRequests.of(5000, i -> project);
            var mixed = DeviceRequests.of(
                    20_000, i -> i % 10 == 0 ? project : UUID.randomUUID().toString());
            LoadGenerator.run(quiet.server().port(), known, Duration.ofSeconds(10));
            var alone = LoadGenerator.run(quiet.server().port(), known, Duration.ofSeconds(5));
            var attacked = LoadGenerator.run(quiet.server().port(), mixed, Duration.ofSeconds(5));
            var madeUp = DeviceRequests.of(20_000, i -> UUID.randomUUID().toString());
            awaitQuiet(settings);
            var queriesBefore = queries(settings);
            var attack = LoadGenerator.run(quiet.server().port(), madeUp, Duration.ofSeconds(5));
            var queries = (queries(settings) - queriesBefore) / attack.seconds();
            table.atMost("database queries a second while all ids are made up", 10, queries, "");
            table.atLeast(
                    "throughput of all checks while nine of ten ids are made up (ratio)",
                    0.90,
                    attacked.perSecond() / alone.perSecond());
        }
    }

    /** Until what the checks before have left is written. */
    private static void awaitQuiet(Map<String, Object> settings) throws SQLException, InterruptedException {
        for (var before = -1L; ; ) {
            var now = queries(settings);
            if (now - before < QUIET && before >= 0) {
                return;
            }
            before = now;
            Thread.sleep(SETTLED.toMillis());
        }
    }

    private void uploads() throws Exception {
        var folder = Scratch.folder("uploads");
        var bare = JavaProgram.start(
                folder,
                List.of(JVM),
                BareUploads.class,
                Files.createDirectory(folder.resolve("copies")).toString());
        try (var server = start(settings(UploadThroughput.SETTINGS))) {
            var result = UploadThroughput.compare(portOf(bare), server, folder);
            table.note("Uploads: baseline %.0f MB/s, server %.0f MB/s.".formatted(result.baseline(), result.server()));
            table.atLeast(
                    "upload to the local store against a bare copy to the same disk (ratio)", 0.7, result.ratio());
        }
        bare.kill();
    }

    private void pipeline() throws Exception {
        try (var speed = new PipelineSpeed(settings(Map.of("RUN_LOG_MB", "10240")))) {
            var lines = speed.lines();
            table.note("Lines of a run's log: baseline %.0f/s, server %.0f/s."
                    .formatted(lines.baseline(), lines.server()));
            table.state(
                    "lines of a run's log, masked and recorded, against plain JDBC batches of 1,000 rows (ratio)",
                    "%.2f".formatted(lines.server() / lines.baseline()));
            table.state(
                    "from a webhook's delivery to the first step's start (median of 30)",
                    "%.0f ms".formatted(speed.millisToFirstStep()));
        }
    }

    /** As a small machine would run it; both options beside the heap's size halve what the JVM itself takes. */
    private void memory() throws Exception {
        var settings = settings(Map.of());
        var projects = migrateAndFill(settings, 1000, 50);
        try (var server = ServerProcess.with(settings)
                .jvm("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .start()) {
            for (var project : projects) {
                check(server, project);
            }
            Thread.sleep(SETTLED.toMillis());
            table.atMost(
                    "idle resident memory with -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1, 1,000 projects served",
                    256,
                    residentMegabytes(server),
                    " MB");
        }
    }

    private void startUp() throws Exception {
        var settings = settings(Map.of());
        migrateAndFill(settings, 1, 1);
        table.atMost(
                "start of the jar to the first answer (median of 5)",
                3,
                startSeconds(JarStart.packaged(), settings),
                " s");
        var unpacked = JarStart.unpacked(Scratch.folder("unpacked"), settings);
        table.state(
                "start of the unpacked jar with a class data archive (median of 5)",
                "%.1f s".formatted(startSeconds(unpacked, settings)));
    }

    private static double startSeconds(List<String> server, Map<String, Object> settings) throws Exception {
        var millis = new double[5];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = JarStart.millisToFirstAnswer(server, settings);
        }
        Arrays.sort(millis);
        return millis[millis.length / 2] / 1000;
    }

    private static Map<String, Object> settings(Map<String, String> more) throws SQLException {
        var settings = new HashMap<>(Backend.freshSettings());
        settings.putAll(MariaDb.freshDatabase());
        giveMemory(databaseOf(settings));
        settings.put("METRICS_TOKEN", METRICS_TOKEN);
        settings.putAll(more);
        return settings;
    }

    /** What a database of a million releases would be given; MariaDB's default is an eighth of it. */
    private static void giveMemory(String database) throws SQLException {
        try (var connection = MariaDb.connectTo(database);
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL innodb_buffer_pool_size = 1073741824");
        }
    }

    private static List<String> migrateAndFill(Map<String, Object> settings, int projects, int releases)
            throws SQLException {
        try (var server = ServerProcess.with(settings).start()) {
            server.stop();
        }
        return Fixture.fill(databaseOf(settings), projects, releases);
    }

    private static ServerProcess start(Map<String, Object> settings) {
        return ServerProcess.with(settings).jvm(JVM).jvm(PROFILER).start();
    }

    private static ChildProcess bareServer(int answerSize) {
        return JavaProgram.start(Scratch.folder("bare"), List.of(JVM), BareServer.class, Integer.toString(answerSize));
    }

    private static int portOf(ChildProcess bare) {
        return Integer.parseInt(
                bare.awaitLog(0, Pattern.compile("Listens on (\\d+)"), PATIENCE).group(1));
    }

    private static String databaseOf(Map<String, Object> settings) {
        return settings.get("DB_DATABASE").toString();
    }

    private int answerSize(ServerProcess server, List<byte[]> load) throws IOException {
        return LoadGenerator.once(server.server().port(), load.get(0));
    }

    private void check(ServerProcess server, String project) throws IOException {
        LoadGenerator.once(
                server.server().port(), DeviceRequests.of(1, i -> project).get(0));
    }

    private double metric(ServerProcess server, String name) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.server().url() + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + METRICS_TOKEN)
                .build();
        return http.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static long rows(Map<String, Object> settings) throws SQLException {
        return number(settings, "SELECT COUNT(*) FROM app_log_update", 1);
    }

    private static long queries(Map<String, Object> settings) throws SQLException {
        return number(settings, "SHOW GLOBAL STATUS LIKE 'Com_select'", 2)
                + number(settings, "SHOW GLOBAL STATUS LIKE 'Com_stmt_execute'", 2);
    }

    private static long number(Map<String, Object> settings, String sql, int column) throws SQLException {
        try (var connection = MariaDb.connectTo(databaseOf(settings));
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(column);
        }
    }

    private static double residentMegabytes(ServerProcess server) throws IOException {
        return JarStart.residentMegabytes(server.pid());
    }
}
