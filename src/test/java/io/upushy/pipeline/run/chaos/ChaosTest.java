package io.upushy.pipeline.run.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Scratch;
import io.upushy.testing.Server;
import io.upushy.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A hundred runs under workers that are killed at random moments. With the embedded database the one server is killed; on
 * MariaDB and Redis one or the other of two workers is.
 */
@BackendTest
class ChaosTest {

    private static final int RUNS = 100;
    private static final int LEAST_KILLS = 3;

    /** Every fourth run fails in the end, and takes back what it did. */
    private static final int FAILING = 4;

    /** What the engine writes before it looks for what a step has done whose worker died. */
    private static final String CUT_OFF = "Was cut off; looking for what it has done";

    private static final Set<String> FINAL = Set.of("succeeded", "failed", "canceled", "compensation_failed");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Path effects = Scratch.folder("effects").resolve("lines");
    private final List<ServerProcess> workers = new ArrayList<>();
    private final List<AutoCloseable> others = new ArrayList<>();
    private String token = "";

    @AfterEach
    void stop() throws Exception {
        workers.forEach(ServerProcess::close);
        for (var other : others) {
            other.close();
        }
    }

    @Test
    void everyRunEndsAndNothingIsDoneTwiceHoweverWorkersDie() throws IOException, InterruptedException {
        var api = Backend.isMySql() ? twoWorkers() : oneServer();
        var project = new Apps(api).project("chaos");
        var pipeline = pipeline(api, project);
        var runs = new HashMap<String, Boolean>();
        for (int i = 0; i < RUNS; i++) {
            var fails = i % FAILING == 0;
            runs.put(start(api, pipeline, fails), fails);
        }

        var kills = killUntilAllEnd(api, project);

        System.out.printf("%d runs ended under %d kills (seed %d)%n", RUNS, kills, seed);
        assertThat(kills).as("kills").isGreaterThanOrEqualTo(LEAST_KILLS);
        checkStates(api, project, runs);
        checkEffects(runs);
        runs.keySet().forEach(run -> checkLog(current(api), run));
    }

    private Api oneServer() {
        workers.add(process(Backend.freshSettings(), Map.of("SERVER_ROLE", "all", "PIPELINE_WORKERS", 10))
                .start());
        return logIn(workers.get(0).server());
    }

    /** Two machines that share a database and nothing else. */
    private Api twoWorkers() {
        var settings = Backend.freshSettings();
        var web = new HashMap<String, Object>(settings);
        web.put("SERVER_ROLE", "web");
        var server = InProcessServer.start(web, AppendStep.class, KeptFileStep.class);
        others.add(server);
        for (int i = 0; i < 2; i++) {
            var own = Map.of(
                    "SERVER_ROLE",
                    "worker",
                    "PIPELINE_WORKERS",
                    2,
                    "DATA_DIR",
                    Scratch.folder("data").toString());
            workers.add(process(settings, own).start());
        }
        return logIn(server.server());
    }

    private ServerProcess process(Map<String, Object> settings, Map<String, ?> own) {
        var all = new HashMap<String, Object>(settings);
        all.putAll(own);
        all.put("PIPELINE_LEASE_SECONDS", 2);
        all.put("PIPELINE_PROJECT_RUNS", RUNS);
        return ServerProcess.with(all).plus(AppendStep.class, KeptFileStep.class);
    }

    private Api logIn(Server server) {
        token = new Accounts(server).registerAdmin();
        return Api.anonymous(server).as(token);
    }

    private String yaml() {
        var append = "append: {file: '" + effects + "'";
        return """
                concurrency: 16
                steps:
                  - {keep-file: {}, name: build}
                  - {%1$s}, name: a}
                  - {keep-file: {needs: build}, name: pack}
                  - {%1$s}, name: b}
                  - {%1$s}, name: c}
                  - {keep-file: {needs: '${tag}'}, name: verdict}
                  - {%1$s}, name: d}
                """
                .formatted(append);
    }

    private String pipeline(Api api, String project) {
        return api.post("/api/pipeline", Map.of("projectId", project, "name", "chaos", "yaml", yaml()))
                .data()
                .get("id")
                .asString();
    }

    private static String start(Api api, String pipeline, boolean fails) {
        var body = fails ? Map.of("pipelineId", pipeline, "tag", "fails") : Map.of("pipelineId", pipeline);
        return api.post("/api/pipeline/run", body).data().get("id").asString();
    }

    private int killUntilAllEnd(Api api, String project) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var kills = 0;
        while (unfinished(current(api), project) > 0) {
            assertThat(System.nanoTime()).as("a run hangs (seed %d)", seed).isLessThan(end);
            Thread.sleep(300 + random.nextInt(2500));
            var victim = workers.get(random.nextInt(workers.size()));
            victim.kill();
            kills++;
            victim.start();
        }
        return kills;
    }

    /** The same caller on the port the server has now. */
    private Api current(Api api) {
        return Backend.isMySql() ? api : Api.anonymous(workers.get(0).server()).as(token);
    }

    /** How many runs have not ended, as far as a server tells that has just been started and has its hands full. */
    private static long unfinished(Api api, String project) {
        return Stream.of("queued", "running", "compensating", "blocked")
                .mapToLong(state -> {
                    var reply = api.get("/api/pipeline/run?pageSize=1&projectId=" + project + "&state=" + state);
                    return reply.status() == 503 ? 1 : reply.data().get("total").asLong();
                })
                .sum();
    }

    private void checkStates(Api api, String project, Map<String, Boolean> runs) {
        var seen = new HashMap<String, String>();
        current(api)
                .get("/api/pipeline/run?projectId=" + project)
                .data()
                .get("records")
                .forEach(run ->
                        seen.put(run.get("id").asString(), run.get("state").asString()));
        assertThat(seen.values()).hasSize(RUNS).allMatch(FINAL::contains);
        runs.forEach((run, fails) -> assertThat(seen.get(run))
                .as(
                        "%s (seed %d): %s",
                        run, seed, current(api).get("/api/pipeline/run/" + run).text())
                .isEqualTo(fails ? "failed" : "succeeded"));
    }

    private void checkEffects(Map<String, Boolean> runs) throws IOException {
        var lines = Files.readAllLines(effects).stream()
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        assertThat(lines.values()).as("no effect twice (seed %d)", seed).allMatch(count -> count == 1);
        runs.forEach((run, fails) -> assertThat(effectsOf(run, lines.keySet()))
                .isEqualTo(fails ? Set.of("a", "b", "c", "not a", "not b", "not c") : Set.of("a", "b", "c", "d")));
    }

    /** What a step that no kill cut off has written is there, once and in order; no number of a line is missing or given twice. */
    private void checkLog(Api api, String run) {
        var lines = new ArrayList<JsonNode>();
        api.get("/api/pipeline/run/" + run + "/log/page?limit=1000")
                .data()
                .get("lines")
                .forEach(lines::add);
        assertThat(lines)
                .extracting(line -> line.get("seq").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines.size()).boxed().toList());
        for (var step : api.get("/api/pipeline/run/" + run).data().get("steps")) {
            if (step.get("kind").asString().equals("append")
                    && step.get("attempt").asInt() > 0) {
                var name = step.get("name").asString();
                assertThat(whole(said(lines, name)))
                        .as("log of %s in %s (seed %d): %s", name, run, seed, lines)
                        .isTrue();
            }
        }
    }

    /** A step may have been begun several times; only what comes before the line that says it was cut off may be a part. */
    private static boolean whole(List<String> said) {
        var all = IntStream.range(0, AppendStep.LOG_LINES)
                .mapToObj(AppendStep::logLine)
                .toList();
        var cut = said.lastIndexOf(CUT_OFF);
        var rest = said.subList(cut + 1, said.size());
        return rest.equals(all) || cut >= 0 && rest.isEmpty();
    }

    private static List<String> said(List<JsonNode> lines, String step) {
        return lines.stream()
                .filter(line -> line.get("step").asString().equals(step))
                .map(line -> line.get("text").asString())
                .filter(text -> text.startsWith("Line ") || text.equals(CUT_OFF))
                .toList();
    }

    private static Set<String> effectsOf(String run, Set<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(run))
                .map(line -> line.replace(run + " ", ""))
                .collect(Collectors.toSet());
    }
}
