package io.upushy.pipeline.run;

import static io.upushy.pipeline.run.TestRuns.local;
import static io.upushy.pipeline.run.TestRuns.outside;
import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.RunState;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.InProcessServer;
import io.upushy.testing.Server;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
class RunApiTest {

    @Autowired
    private TestRuns runs;

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Api api;

    @BeforeEach
    void begin() {
        runs.fresh();
        api = runs.api();
    }

    private String pipeline() {
        var body = Map.of("projectId", runs.project(), "name", "stored", "yaml", "steps: [{engine-local: {}}]");
        var stored = api.post("/api/pipeline", body);
        return stored.status() == 404 ? runs.project() : stored.data().get("id").asString();
    }

    @Test
    void aRunIsStartedFollowedAndListed() {
        var pipeline = pipeline();

        var started = api.post("/api/pipeline/run", Map.of("pipelineId", pipeline, "branch", "main"))
                .data();

        var id = started.get("id").asString();
        assertThat(started.get("number").asLong()).isEqualTo(1);
        assertThat(started.get("trigger").asString()).isEqualTo("manual");
        assertThat(started.get("startedByName").asString()).isEqualTo("admin");
        assertThat(runs.awaitEnd(id)).isEqualTo(RunState.SUCCEEDED);
        var detail = api.get("/api/pipeline/run/" + id).data();
        assertThat(detail.at("/run/state").asString()).isEqualTo("succeeded");
        assertThat(detail.at("/run/branch").asString()).isEqualTo("main");
        assertThat(detail.at("/steps/0/state").asString()).isEqualTo("succeeded");
        assertThat(list("&pipelineId=" + pipeline)).hasSize(1);
        assertThat(list("&state=succeeded")).hasSize(1);
        assertThat(list("&state=failed")).isEmpty();
        assertThat(list("&pipelineId=another")).isEmpty();
    }

    private List<JsonNode> list(String more) {
        var records = new ArrayList<JsonNode>();
        api.get("/api/pipeline/run?projectId=" + runs.project() + more)
                .data()
                .get("records")
                .forEach(records::add);
        return records;
    }

    @Test
    void theNewestRunIsListedFirstAndPagesAreCut() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(runs.start(local("quick")));
        }

        assertThat(list("&pageNum=1&pageSize=2").stream()
                        .map(run -> run.get("number").asLong()))
                .containsExactly(3L, 2L);
        ids.forEach(runs::awaitEnd);
    }

    @Test
    void failuresAreToldInTheReadersLanguage() {
        runs.script("odd").executes(context -> Mono.error(new IllegalStateException("odd")));
        var run = runs.start(local("odd"));
        runs.awaitEnd(run);

        var english = api.get("/api/pipeline/run/" + run).data();
        var chinese = api.send(api.request("/api/pipeline/run/" + run)
                        .setHeader("Accept-Language", "zh-CN")
                        .GET())
                .data();

        assertThat(english.at("/run/failure").asString()).startsWith("The step odd failed");
        assertThat(chinese.at("/run/failure").asString()).startsWith("步骤 odd 意外失败");
        assertThat(english.at("/steps/0/failure").asString()).startsWith("The step odd failed");
    }

    @Test
    void aFollowerSeesEachStateUntilTheEnd() throws IOException, InterruptedException {
        var held = Sinks.<Void>empty();
        runs.script("held").executes(context -> held.asMono().thenReturn(Outcome.NOTHING));
        var run = runs.start(outside("held"));
        runs.awaitStep(run, "held", StepState.RUNNING);

        var response = HttpClient.newHttpClient()
                .send(api.request("/api/pipeline/run/" + run + "/events").GET().build(), BodyHandlers.ofLines());
        var states = new ArrayList<String>();
        try (var lines = response.body()) {
            lines.filter(line -> line.startsWith("data:"))
                    .map(line -> JsonMapper.shared().readTree(line.substring("data:".length())))
                    .forEach(event -> {
                        states.add(event.at("/run/state").asString() + " "
                                + event.at("/steps/0/state").asString());
                        held.tryEmitEmpty();
                    });
        }

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(states).startsWith("running running").endsWith("succeeded succeeded");
    }

    @Test
    void aRunIsRepeatedAsItWas() {
        runs.script("checkout");
        runs.script("told");
        var first = runs.startWith("name: Named", local("told"));
        runs.awaitEnd(first);

        var again = api.post("/api/pipeline/run/" + first + "/rerun", Map.of()).data();

        assertThat(runs.awaitEnd(again.get("id").asString())).isEqualTo(RunState.SUCCEEDED);
        assertThat(again.get("rerunOf").asLong()).isEqualTo(1);
        assertThat(again.get("number").asLong()).isEqualTo(2);
        assertThat(again.get("trigger").asString()).isEqualTo("rerun");
        assertThat(again.get("branch").asString()).isEqualTo("main");
        assertThat(runs.run(again.get("id").asString()).yaml())
                .isEqualTo(runs.run(first).yaml());
        assertThat(runs.journal()).containsExactly("execute told 1", "execute told 1");
    }

    @Test
    void viewersLookAndMaintainersSteer() {
        var run = runs.start(local("quick"));
        runs.awaitEnd(run);
        var apps = new Apps(api);
        var viewer = Api.anonymous(server).as(accounts.registerUser("viewer"));
        var maintainer = Api.anonymous(server).as(accounts.registerUser("maintainer"));
        apps.member(runs.project(), "viewer", "viewer");
        apps.member(runs.project(), "maintainer", "maintainer");
        var path = "/api/pipeline/run/" + run;

        assertThat(statuses(viewer, path)).isEqualTo("200 403 403 403 403 403");
        assertThat(statuses(maintainer, path)).isEqualTo("200 200 200 409 409 409");
        assertThat(statuses(Api.anonymous(server).as(accounts.registerUser("stranger")), path))
                .isEqualTo("403 403 403 403 403 403");
    }

    private static String statuses(Api caller, String path) {
        var answers = new ArrayList<Integer>();
        answers.add(caller.get(path).status());
        for (var what : List.of("cancel", "rerun", "approve", "reject", "compensate")) {
            answers.add(caller.post(path + "/" + what, Map.of("step", "quick")).status());
        }
        return answers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThat(api.get("/api/pipeline/run/none").status()).isEqualTo(404);
        assertThat(api.get("/api/pipeline/run/none/events").status()).isEqualTo(404);
        assertThat(api.post("/api/pipeline/run", Map.of("pipelineId", "none")).status())
                .isEqualTo(404);
        var pipeline = pipeline();
        assertThat(api.post("/api/pipeline/run", Map.of("pipelineId", pipeline, "branch", "--upload-pack=x"))
                        .errors())
                .anyMatch(error -> error.startsWith("branch:"));
        assertThat(api.post("/api/pipeline/run", Map.of("pipelineId", pipeline, "branch", "a", "tag", "b"))
                        .errors())
                .anyMatch(error -> error.startsWith("tag:"));
    }

    @Test
    void aProjectIsDeletedOnlyWhenItsRunsHaveEnded() {
        runs.script("held").executes(context -> Mono.never());
        var run = runs.start(local("held"));
        runs.awaitStep(run, "held", StepState.RUNNING);

        assertThat(api.delete("/api/project", Map.of("id", runs.project())).status())
                .isEqualTo(409);
        runs.cancel(run);
        runs.awaitEnd(run);
        assertThat(api.delete("/api/project", Map.of("id", runs.project())).status())
                .isEqualTo(200);
        assertThat(api.get("/api/pipeline/run/" + run).status()).isEqualTo(404);
    }

    @Test
    void aWorkerTellsOfItsHealthAndNothingElse() {
        try (var worker = InProcessServer.start(Map.of("SERVER_ROLE", "worker"))) {
            var anonymous = Api.anonymous(worker.server());
            assertThat(anonymous.get("/actuator/health").status()).isEqualTo(200);
            assertThat(anonymous.get("/").status()).isEqualTo(503);
            assertThat(anonymous.get("/api/basic/config").errors()).hasSize(1);
            assertThat(anonymous.post("/api/update", Map.of()).status()).isEqualTo(503);
        }
    }
}
